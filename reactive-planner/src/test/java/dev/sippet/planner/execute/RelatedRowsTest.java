package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.example.FakeDriver;
import dev.sippet.query.Relations;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Deferred;
import dev.sippet.statement.Include;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelatedRowsTest {
    private static final AtomicLong COMPARED = new AtomicLong();

    /** A key that counts how often it is compared with another. */
    private record Key(int number) {
        @Override
        public boolean equals(@Nullable Object other) {
            COMPARED.incrementAndGet();
            return other instanceof Key(var same) && same == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    record Owner(Object id, Deferred<List<Part>> parts) {}

    record Part(Object id, Object ownerId, Deferred<Owner> owner) {}

    static final Model<Owner> OWNER = Model.of(
                    Owner.class,
                    "owners",
                    (row, at) -> new Owner(
                            Objects.requireNonNull(row.get(at)),
                            Relations.many(row, at, 1, RelatedRowsTest.OWNER, "parts")))
            .field(Field.of("id", Type.INT64))
            .hasMany("parts", () -> RelatedRowsTest.PART, "owner")
            .key("id")
            .build();

    static final Model<Part> PART = Model.of(
                    Part.class,
                    "parts",
                    (row, at) -> new Part(
                            Objects.requireNonNull(row.get(at)),
                            Objects.requireNonNull(row.get(at + 1)),
                            Relations.one(row, at, 2, RelatedRowsTest.PART, "owner")))
            .field(Field.of("id", Type.INT64))
            .field(Field.of("ownerId", Type.INT64))
            .belongsTo("owner", () -> RelatedRowsTest.OWNER, List.of("ownerId"), List.of("id"))
            .key("id")
            .build();

    @Test
    void whatComesAlongIsLookedUpByTheKeyOfItsOwner() {
        assertThat(comparisons(20, 50)).isLessThan(3 * 20 * 50);
        assertThat(comparisons(40, 50)).isLessThanOrEqualTo(3 * comparisons(20, 50));
    }

    /** How often keys are compared when so many owners come with so many parts each. */
    private static long comparisons(int owners, int parts) {
        FakeDriver driver = new FakeDriver(FakeDriver.RETURNING);
        driver.answer("select owners", rows(owners, i -> new Object[] {new Key(i), null}));
        driver.answer("select parts", rows(owners * parts, i -> new Object[] {i, new Key(i % owners), null}));
        Db db = Sippet.builder().driver(driver).models(OWNER, PART).build();
        COMPARED.set(0);
        List<Owner> read = Objects.requireNonNull(db.run(call()).collectList().block());
        long compared = COMPARED.get();
        assertThat(read).hasSize(owners).allMatch(each -> each.parts().get().size() == parts);
        return compared;
    }

    private static Object[][] rows(int count, IntFunction<Object[]> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(Object[][]::new);
    }

    private static Call<Owner> call() {
        Term all = new Term.Constant(true);
        Include parts = new Include(OWNER, OWNER.relation("parts"), all, List.of(), null, List.of(), List.of());
        Request.Query query = new Request.Query(
                OWNER, Request.Answer.ROWS, all, List.of(), null, null, Lock.NONE, List.of(parts), List.of());
        return new Call<>(query, new Object[0], OWNER.reader());
    }
}
