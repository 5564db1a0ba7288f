package dev.sippet.dynamo;

import dev.sippet.driver.Command;
import dev.sippet.value.Row;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** An operation as calls of the store. */
interface DynamoCommand extends Command {

    /** Makes the calls. Runs within a subscription; what is wrong with the values is thrown before the first call. */
    Flux<Row> run(Calls calls, @Nullable Object[] arguments);
}
