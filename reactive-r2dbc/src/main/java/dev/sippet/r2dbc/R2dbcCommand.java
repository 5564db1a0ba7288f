package dev.sippet.r2dbc;

import dev.sippet.driver.Command;
import dev.sippet.schema.Table;
import dev.sippet.value.RowReader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** An operation made ready for one kind of server. */
interface R2dbcCommand extends Command {

    /** Sends it over this connection. Errors are the driver's own. */
    <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader);

    /** The table it is about, as errors name it. */
    default @Nullable Table table() {
        return null;
    }
}
