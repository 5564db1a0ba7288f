package dev.sippet.example;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/** What builders hand to a database. */
public final class Calls {
    private Calls() {}

    /** What this statement asks for, which is one thing. */
    public static Request.Single request(Statement<?> statement) {
        return (Request.Single) of(statement).request();
    }

    /** The call of this statement. */
    public static Call<?> of(Statement<?> statement) {
        AtomicReference<Call<?>> call = new AtomicReference<>();
        Db db = (Db) Proxy.newProxyInstance(
                Calls.class.getClassLoader(), new Class<?>[] {Db.class}, (proxy, method, arguments) -> {
                    call.set((Call<?>) arguments[0]);
                    return Mono.empty();
                });
        statement.explain(db).subscribe();
        return call.get();
    }
}
