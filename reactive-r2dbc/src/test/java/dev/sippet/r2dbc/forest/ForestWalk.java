package dev.sippet.r2dbc.forest;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A program of its own, so that it can be given little memory. It reads all forests with their trees and branches, outside of a
 * transaction and then inside of one, and says what it saw; told to, it keeps them all.
 */
public final class ForestWalk {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private ForestWalk() {}

    /** Takes the URL of the database, and perhaps {@code keep}. */
    public static void main(String[] arguments) {
        Db db = Sippet.builder().url(arguments[0]).models(Forests.MODEL).build();
        if (arguments.length > 1) {
            System.out.println("kept "
                    + Objects.requireNonNull(all(db).collectList().block(LONGEST))
                            .size());
            return;
        }
        tell("outside", tally(all(db)));
        tell("inside", db.transaction(tx -> tally(all(tx))));
        db.close().block(LONGEST);
    }

    private static Flux<Forest> all(Db db) {
        return Forests.all().include(Forests.trees().branches()).exec(db);
    }

    private static Mono<Tally> tally(Flux<Forest> forests) {
        return forests.reduce(new Tally(0, 0, 0, 0), Tally::plus);
    }

    private static void tell(String where, Mono<Tally> walk) {
        long begun = System.nanoTime();
        Tally seen = Objects.requireNonNull(walk.block(LONGEST));
        System.out.println(where + ": " + seen);
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms " + where);
    }

    /** What was seen, and the sum of the keys of all of it, in which nothing can be missed or met twice unnoticed. */
    public record Tally(long forests, long trees, long branches, long keys) {

        /** That of so many forests, when their keys count from 1 on. */
        public static Tally of(long forests) {
            return new Tally(forests, 3 * forests, 6 * forests, sum(forests) + sum(3 * forests) + sum(6 * forests));
        }

        private static long sum(long last) {
            return last * (last + 1) / 2;
        }

        Tally plus(Forest forest) {
            long trees = 0;
            long branches = 0;
            long keys = forest.id();
            for (Tree tree : forest.trees().get()) {
                trees++;
                keys += tree.id();
                for (Branch branch : tree.branches().get()) {
                    branches++;
                    keys += branch.id();
                }
            }
            return new Tally(forests + 1, this.trees + trees, this.branches + branches, this.keys + keys);
        }
    }
}
