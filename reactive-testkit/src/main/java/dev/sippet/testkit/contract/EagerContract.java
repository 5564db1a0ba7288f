package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Cover;
import dev.sippet.testkit.scenario.Covers;
import dev.sippet.testkit.scenario.Crate;
import dev.sippet.testkit.scenario.Crates;
import dev.sippet.testkit.scenario.Paint;
import dev.sippet.testkit.scenario.Paints;
import dev.sippet.testkit.scenario.Rack;
import dev.sippet.testkit.scenario.Racks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations without {@code Deferred}: what they lead to always comes along, of every record that is answered. */
public interface EagerContract extends Contract {

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        all(Paints.createMany(List.of(
                        Paints.create().name("red").shade(1),
                        Paints.create().name("blue").shade(2)))
                .exec(db()));
        Rack left = one(Racks.create().label("left").exec(db()));
        Crate a = one(Crates.create().rack(left).name("a").exec(db()));
        one(Covers.create().crate(a).paintName("red").exec(db()));
        one(Crates.create().rack(left).name("b").exec(db()));
        one(Racks.create().label("right").exec(db()));
        recording().clear();
    }

    private Rack rack(String label) {
        return one(Racks.filter(r -> r.label().eq(label)).one().exec(db()));
    }

    private static Crate crate(Rack rack, String name) {
        return rack.crates().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void whatIsNotDeferredAlwaysComesAlong() {
        List<Rack> racks = all(Racks.all().orderBy(Racks.label().asc()).exec(db()));
        assertThat(crate(racks.get(0), "a").cover().map(Cover::paint)).contains(new Paint("red", 1));
        assertThat(crate(racks.get(0), "b").cover()).isEmpty();
        assertThat(crate(racks.get(0), "b").rack().isLoaded()).isFalse();
        assertThat(racks.get(1).crates()).isEmpty();
        ran(5, "Select", "SelectRelated", "SelectRelated", "SelectRelated");
    }

    @Test
    default void itComesWithWhatIsIncludedAndWithWhatIsLoadedLater() {
        Crate b = one(Crates.filter(c -> c.name().eq("b"))
                .one()
                .include(Crates.rack())
                .exec(db()));
        assertThat(b.rack().get().crates()).hasSize(2);
        Crate a = one(Crates.filter(c -> c.name().eq("a")).one().exec(db()));
        assertThat(one(a.rack().load(db())).crates()).extracting(Crate::name).containsExactlyInAnyOrder("a", "b");
        var page = one(Racks.all().orderBy(Racks.label().asc()).page(1).exec(db()));
        assertThat(page.items().getFirst().crates()).hasSize(2);
        assertThat(all(db().transactionMany(tx -> Racks.all().exec(tx)))).hasSize(2);
    }

    @Test
    default void whoIncludesItChoosesItsOrderAndNothingElse() {
        Rack left = one(Racks.filter(r -> r.label().eq("left"))
                .one()
                .include(Racks.crates().orderBy(c -> c.name().desc()))
                .exec(db()));
        assertThat(left.crates()).extracting(Crate::name).containsExactly("b", "a");
        assertThat(crate(left, "a").cover()).isPresent();
        error(
                InvalidStatement.class,
                Racks.all()
                        .include(Racks.crates().filter(c -> c.name().eq("a")))
                        .exec(db()));
        assertThat(error(
                        InvalidStatement.class,
                        Racks.all().include(Racks.crates().limit(1)).exec(db())))
                .hasMessageContaining("Rack.crates always comes whole with its Rack");
    }

    @Test
    default void conditionsGoAlongItLikeAlongAnyOther() {
        assertThat(all(Racks.filter(r ->
                                r.crates().any(c -> c.cover().paint().shade().lt(2)))
                        .exec(db())))
                .extracting(Rack::label)
                .containsExactly("left");
        assertThat(one(Racks.crates(rack("left")).count().exec(db()))).isEqualTo(2);
        assertThat(one(Racks.filter(r -> r.crates().isEmpty()).delete().exec(db())))
                .isEqualTo(1);
    }

    /** A cover joins a crate and a paint, which always comes with it. */
    @Test
    default void aWayGoesOverAJoinThatItAlwaysComesWith() {
        List<Rack> racks = all(
                Racks.all().include(Racks.paints()).orderBy(Racks.label().asc()).exec(db()));
        assertThat(racks.get(0).paints().get()).containsExactly(new Paint("red", 1));
        assertThat(racks.get(1).paints().get()).isEmpty();
        assertThat(all(Racks.paints(rack("left")).exec(db()))).containsExactly(new Paint("red", 1));
        assertThat(all(Racks.filter(r -> r.paints().any(p -> p.shade().eq(1))).exec(db())))
                .extracting(Rack::label)
                .containsExactly("left");
    }

    @Test
    default void sqlOfOnesOwnDoesNotReadIt() {
        if (hasNoSql()) return;
        String sql = subject().sql("select {id}, {label} from {racks}");
        assertThat(error(InvalidStatement.class, Sql.query(sql).as(Rack.class).exec(db())))
                .hasMessageContaining("Rack.crates")
                .hasMessageContaining("@Projection");
    }

    @Test
    default void whatIsCreatedIsAnsweredWithIt() {
        var whole = Racks.create().label("new").crates(c -> c.name("x").cover(v -> v.paintName("blue")));
        Rack created;
        if (refusedByKeys("at its end", whole.exec(db()))) {
            created = one(Racks.create().label("new").exec(db()));
            assertThat(created.crates()).isEmpty();
        } else {
            created = one(whole.exec(db()));
            assertThat(crate(created, "x").cover().map(Cover::paint)).contains(new Paint("blue", 2));
        }
        assertThat(created).isEqualTo(rack("new"));
        Crate crate = one(Crates.create().rack(created).name("y").exec(db()));
        assertThat(crate.cover()).isEmpty();
        List<Cover> covers =
                all(Covers.createMany(List.of(Covers.create().crate(crate).paintName("red")))
                        .exec(db()));
        assertThat(covers.getFirst().paint().shade()).isEqualTo(1);
    }

    @Test
    default void whatIsChangedIsAnsweredWithIt() {
        Rack changed = one(Racks.update(rack("left")).label("middle").exec(db()));
        assertThat(changed.label()).isEqualTo("middle");
        assertThat(changed.crates()).hasSize(2);
        Cover cover = crate(changed, "a").cover().orElseThrow();
        Cover repainted = one(Covers.update(cover).paintName("blue").exec(db()));
        assertThat(repainted.paint()).isEqualTo(new Paint("blue", 2));
        Cover again = one(Covers.upsertByCrateId(
                        Covers.create().crate(crate(changed, "a")).paintName("red"))
                .exec(db()));
        assertThat(again.id()).isEqualTo(cover.id());
        assertThat(again.paint()).isEqualTo(new Paint("red", 1));
    }
}
