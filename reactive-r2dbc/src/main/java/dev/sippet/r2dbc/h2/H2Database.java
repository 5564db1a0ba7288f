package dev.sippet.r2dbc.h2;

import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Database;
import dev.sippet.r2dbc.Errors;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Options;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.H2Dialect;
import io.r2dbc.h2.H2Connection;
import io.r2dbc.h2.H2ConnectionConfiguration;
import io.r2dbc.h2.H2ConnectionFactory;
import io.r2dbc.spi.Result;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** H2 in this process. */
final class H2Database implements Database {
    private static final Dialect DIALECT = new H2Dialect();

    private final String place;
    private final boolean inMemory;
    private final H2ConnectionFactory factory;
    private final H2Threads threads;
    private final Mono<H2Connection> anchor;
    private volatile @Nullable H2Connection anchored;

    H2Database(Settings settings) {
        place = place(settings.url().database());
        inMemory = place.startsWith("mem:");
        Options options = Options.of(settings, "user", "password");
        H2ConnectionConfiguration.Builder builder =
                H2ConnectionConfiguration.builder().url(place);
        options.text("user", builder::username);
        options.text("password", builder::password);
        factory = new H2ConnectionFactory(builder.build());
        threads = new H2Threads(settings.maxSize());
        anchor = factory.create().doOnNext(connection -> anchored = connection).cache();
    }

    private static String place(String written) {
        String place = written.replaceFirst("^(mem|file):///", "$1:");
        if (place.startsWith("mem:") && place.length() > 4) return place;
        if (place.startsWith("file:") && place.length() > 5) return place;
        if (place.startsWith("./") || place.startsWith("../") || place.startsWith("/") || place.startsWith("~/")) {
            return "file:" + place;
        }
        throw new InvalidUrl("h2:" + written + " names no database", "write h2:mem:name, h2:file:./path or h2:./path");
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String address() {
        return "h2:" + place;
    }

    @Override
    public Mono<Link> open() {
        return elsewhere(connect().flux()).single();
    }

    /** A database in memory is gone with its last connection: each driver on it keeps one of its own until it closes. */
    private Mono<Link> connect() {
        Mono<H2Connection> next = inMemory ? anchor.then(Mono.defer(factory::create)) : factory.create();
        return next.flatMap(connection -> number(connection).map(number -> link(connection, number)));
    }

    private static Mono<Integer> number(H2Connection connection) {
        return connection
                .createStatement("SELECT SESSION_ID()")
                .execute()
                .concatMap(result -> result.map(row -> row.get(0, Integer.class)))
                .single();
    }

    private Link link(H2Connection connection, int number) {
        String version = connection.getMetadata().getDatabaseVersion();
        return new H2Link(connection, DIALECT.capability(version), number, this);
    }

    /** Runs SQL on a connection of its own. */
    Mono<Void> aside(String sql) {
        Mono<Void> work = Mono.usingWhen(
                factory.create(),
                connection -> connection
                        .createStatement(sql)
                        .execute()
                        .concatMap(Result::getRowsUpdated)
                        .then(),
                H2Connection::close);
        return elsewhere(work.flux()).then();
    }

    @Override
    public Dialect dialect(String name) {
        return DIALECT;
    }

    @Override
    public Codecs codecs() {
        return H2Codecs.INSTANCE;
    }

    @Override
    public Errors errors() {
        return H2Errors.INSTANCE;
    }

    @Override
    public <T> Flux<T> elsewhere(Flux<T> work) {
        return work.subscribeOn(threads.scheduler());
    }

    @Override
    public Mono<Void> close() {
        H2Connection kept = anchored;
        Mono<Void> end =
                kept == null ? Mono.empty() : elsewhere(kept.close().flux()).then();
        return end.onErrorComplete().doFinally(signal -> threads.shutdown());
    }
}
