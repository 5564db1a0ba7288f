package dev.sippet.sqlite;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads large objects that are bound, before their statement runs: SQLite takes values whole. */
final class Lobs {

    /** Stands for a null, which no stream carries. */
    private enum Null {
        NULL
    }

    private Lobs() {}

    static boolean present(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof Blob || value instanceof Clob) {
                return true;
            }
        }
        return false;
    }

    static Mono<List<@Nullable Object[]>> read(List<@Nullable Object[]> bindings) {
        return Flux.fromIterable(bindings).concatMap(Lobs::readAll).collectList();
    }

    private static Mono<@Nullable Object[]> readAll(@Nullable Object[] values) {
        return Flux.range(0, values.length)
                .concatMap(index -> read(values[index]))
                .collectList()
                .map(Lobs::withNulls);
    }

    private static @Nullable Object[] withNulls(List<?> values) {
        return values.stream()
                .map(value -> value instanceof Null ? null : value)
                .toArray();
    }

    private static Mono<?> read(@Nullable Object value) {
        return switch (value) {
            case null -> Mono.just(Null.NULL);
            case Blob blob -> bytes(blob);
            case Clob clob ->
                Flux.from(clob.stream())
                        .reduce(new StringBuilder(), StringBuilder::append)
                        .map(StringBuilder::toString);
            default -> Mono.just(value);
        };
    }

    private static Mono<byte[]> bytes(Blob blob) {
        return Flux.from(blob.stream())
                .reduce(new ByteArrayOutputStream(), Lobs::append)
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static ByteArrayOutputStream append(ByteArrayOutputStream all, ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        all.writeBytes(bytes);
        return all;
    }
}
