package dev.sippet.r2dbc;

import dev.sippet.driver.Command;
import dev.sippet.schema.Table;
import dev.sippet.value.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** An operation made ready for one kind of server. */
interface R2dbcCommand extends Command {

    /** Sends it over this connection. Errors are the driver's own. */
    <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader);

    /** The tables it is about, as errors name them. */
    default List<Table> tables() {
        return List.of();
    }
}
