package dev.sippet.samples.quickstart;

import dev.sippet.Sippet;
import dev.sippet.error.ConditionFailed;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.session.Db;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Creates, reads, changes and deletes records, and prints what it did, a plan included. */
public final class Quickstart {
    private final Db db;
    private final PrintStream out;

    private Quickstart(Db db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    /** Runs it on the database of the first argument, or on SQLite in memory. */
    @SuppressWarnings("SystemOut") // it is what the program is for
    public static void main(String[] arguments) {
        Db db = Sippet.connect(arguments.length > 0 ? arguments[0] : "sqlite::memory:");
        run(db, System.out).then(db.close()).block(Duration.ofMinutes(1));
    }

    static Mono<Void> run(Db db, PrintStream out) {
        Quickstart quickstart = new Quickstart(db, out);
        return quickstart
                .tables()
                .then(quickstart.create())
                .flatMap(ada ->
                        quickstart.change(ada).then(quickstart.tooLate(ada)).then(quickstart.todos(ada)))
                .then(quickstart.read())
                .then(quickstart.taken());
    }

    private Mono<Void> tables() {
        return db.pushSchema().doOnSuccess(done -> say("prepared", "the tables accounts and todos"));
    }

    private Mono<Account> create() {
        return Accounts.create()
                .name("Ada")
                .email("ada@example.com")
                .bio("Countess")
                .exec(db)
                .doOnNext(ada -> say("created", shown(ada)));
    }

    private Mono<Account> change(Account ada) {
        return Accounts.update(ada)
                .name("Ada L.")
                .logins(n -> n.plus(1))
                .exec(db)
                .doOnNext(fresh -> say("updated", shown(fresh)));
    }

    /** The record as it was before the change. */
    private Mono<Account> tooLate(Account ada) {
        return Accounts.update(ada).name("too late").exec(db).onErrorResume(ConditionFailed.class, this::refused);
    }

    private Mono<Void> todos(Account ada) {
        return db.transaction(tx -> Todos.createMany(List.of(
                                Todos.create().owner(ada).title("ship it").done(false),
                                Todos.create().owner(ada).title("rest").done(true)))
                        .exec(tx)
                        .collectList())
                .doOnNext(todos -> say("created", todos.size() + " todos in one statement, in a transaction"))
                .then(Todos.filter(t -> t.done()).delete().exec(db))
                .doOnNext(count -> say("deleted", count + " that was done"))
                .then();
    }

    private Mono<Void> read() {
        Accounts.Query adas = Accounts.filter(
                        a -> a.email().endsWith("@example.com").and(a.bio().isNotNull()))
                .orderBy(Accounts.name().asc())
                .limit(10);
        Flux<Account> found = adas.exec(db).doOnNext(account -> say("found", shown(account)));
        return found.then(adas.explain(db))
                .doOnNext(plan -> say("by plan", plan))
                .then();
    }

    /** An e-mail address that somebody has already. */
    private Mono<Void> taken() {
        return Accounts.create()
                .name("Eve")
                .email("ada@example.com")
                .exec(db)
                .onErrorResume(UniqueViolation.class, this::refused)
                .then();
    }

    private Mono<Account> refused(SippetException error) {
        say("refused", error.getMessage());
        return Mono.empty();
    }

    private static String shown(Account account) {
        return account.name() + " <" + account.email() + ">, log-ins: " + account.logins() + ", version: "
                + account.version();
    }

    private void say(String what, String text) {
        out.printf("%-10s %s%n", what, text.indent(11).strip());
    }
}
