package dev.sippet.samples.benchmarks;

import dev.sippet.session.Deferred;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The same graph by hand, as well as it goes on r2dbc-postgresql: one query for each level with {@code = any($1)}, binary, on one
 * connection, and merged by hashing. What nobody reads here, such as the way back, is not loaded there either.
 */
final class RawBlogs {
    private static final Option<Boolean> BINARY = Option.valueOf("forceBinary");

    private final ConnectionPool pool;

    RawBlogs(String url, int connections) {
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url)
                .mutate()
                .option(BINARY, true)
                .build();
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(options))
                .maxSize(connections)
                .build());
    }

    Mono<List<Blogger>> first(int bloggers) {
        return Mono.usingWhen(
                pool.create(),
                on -> Flux.from(on.createStatement("select id, name from bench_bloggers where id < $1 order by id")
                                .bind(0, (long) bloggers)
                                .execute())
                        .concatMap(result -> result.map(row -> new Blogger(id(row, 0), text(row, 1), none())))
                        .collectList()
                        .flatMap(found -> withPosts(on, found)),
                Connection::close);
    }

    private static Mono<List<Blogger>> withPosts(Connection on, List<Blogger> bloggers) {
        return rows(
                        on,
                        "select id, blogger_id, title, body, score from bench_posts where blogger_id = any($1)",
                        bloggers,
                        Blogger::id,
                        RawBlogs::post)
                .flatMap(posts -> withComments(on, posts))
                .map(posts -> grouped(posts, Post::bloggerId))
                .map(posts -> bloggers.stream()
                        .map(b -> new Blogger(b.id(), b.name(), Deferred.of(posts.getOrDefault(b.id(), List.of()))))
                        .toList());
    }

    private static Mono<List<Post>> withComments(Connection on, List<Post> posts) {
        return rows(
                        on,
                        "select id, post_id, text from bench_comments where post_id = any($1)",
                        posts,
                        Post::id,
                        row -> new Comment(id(row, 0), id(row, 1), none(), text(row, 2)))
                .map(comments -> grouped(comments, Comment::postId))
                .map(comments -> posts.stream()
                        .map(p -> post(p, comments.getOrDefault(p.id(), List.of())))
                        .toList());
    }

    private static <O, R> Mono<List<R>> rows(
            Connection on, String sql, List<O> owners, ToLongFunction<O> key, Function<Readable, R> reader) {
        Long[] keys = owners.stream().map(key::applyAsLong).toArray(Long[]::new);
        return Flux.from(on.createStatement(sql).bind(0, keys).execute())
                .concatMap(result -> result.map(reader))
                .collectList();
    }

    private static <R> Map<Long, List<R>> grouped(List<R> rows, ToLongFunction<R> owner) {
        Map<Long, List<R>> grouped = new HashMap<>();
        for (R row : rows)
            grouped.computeIfAbsent(owner.applyAsLong(row), each -> new ArrayList<>())
                    .add(row);
        return grouped;
    }

    private static Post post(Readable row) {
        int score = Objects.requireNonNull(row.get(4, Integer.class));
        return new Post(id(row, 0), id(row, 1), none(), text(row, 2), text(row, 3), score, none());
    }

    private static Post post(Post post, List<Comment> comments) {
        return new Post(
                post.id(), post.bloggerId(), none(), post.title(), post.body(), post.score(), Deferred.of(comments));
    }

    private static <T> Deferred<T> none() {
        return Deferred.unloaded("nothing", db -> Mono.empty());
    }

    private static long id(Readable row, int at) {
        return Objects.requireNonNull(row.get(at, Long.class));
    }

    private static String text(Readable row, int at) {
        return Objects.requireNonNull(row.get(at, String.class));
    }

    Mono<Void> close() {
        return pool.disposeLater();
    }
}
