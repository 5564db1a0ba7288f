package dev.sippet.r2dbc.postgresql;

import io.r2dbc.postgresql.client.EncodedParameter;
import io.r2dbc.postgresql.codec.Codec;

/**
 * Reads what the driver's own codecs read otherwise. What is written is theirs: it is asked for nothing.
 *
 * @param <T> what it is read as
 */
abstract class ReadingCodec<T> implements Codec<T> {
    @Override
    public final boolean canEncode(Object value) {
        return false;
    }

    @Override
    public final boolean canEncodeNull(Class<?> type) {
        return false;
    }

    @Override
    public final EncodedParameter encode(Object value) {
        throw new UnsupportedOperationException("this only reads");
    }

    @Override
    public final EncodedParameter encode(Object value, int dataType) {
        throw new UnsupportedOperationException("this only reads");
    }

    @Override
    public final EncodedParameter encodeNull() {
        throw new UnsupportedOperationException("this only reads");
    }
}
