package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Biography;
import dev.sippet.testkit.scenario.Car;
import dev.sippet.testkit.scenario.Cars;
import dev.sippet.testkit.scenario.Engine;
import dev.sippet.testkit.scenario.Engines;
import dev.sippet.testkit.scenario.Trailer;
import dev.sippet.testkit.scenario.Trailers;
import org.junit.jupiter.api.Test;

/** Relations to one record that holds the key: it is set, replaced, unset and created in its place. */
public interface HasOneContract extends Contract {

    private Car car(String plate) {
        return one(
                Cars.create().plate(plate).engine(e -> e.power(plate.length())).exec(db()));
    }

    @Test
    default void whoCannotBeAloneIsDeletedWhenAnotherComes() {
        Library library = Library.in(db());
        Biography other =
                one(Biographies.create().author(library.bob()).text("other").exec(db()));
        recording().clear();
        assertThat(one(Authors.biography(library.ann()).set(other).exec(db()))).isEqualTo(1);
        assertThat(recording().kinds())
                .filteredOn(kind -> !kind.equals("Select"))
                .containsExactly("Begin", "Delete", "Update", "Commit");
        assertThat(one(Authors.biography(library.ann()).one().exec(db())).text())
                .isEqualTo("other");
        none(Authors.biography(library.bob()).first().exec(db()));
        assertThat(one(Biographies.all().count().exec(db()))).isEqualTo(1);
        assertThat(one(Authors.biography(library.ann()).set(other).exec(db())))
                .as("it is there already")
                .isEqualTo(1);
        assertThat(one(Authors.biography(library.ann()).unset().exec(db()))).isEqualTo(1);
        assertThat(one(Biographies.all().count().exec(db()))).isZero();
        assertThat(one(Authors.biography(library.ann()).unset().exec(db()))).isZero();
    }

    @Test
    default void whoCanBeAloneIsFreedWhenAnotherComes() {
        Car car = car("a");
        Trailer first = one(Cars.trailer(car).create().id(1).exec(db()));
        Trailer second = one(Trailers.create().id(2).exec(db()));
        assertThat(first.carId()).isEqualTo(car.id());
        assertThat(one(Cars.trailer(car).set(second).exec(db()))).isEqualTo(1);
        assertThat(one(Cars.trailer(car).one().exec(db())).id()).isEqualTo(2);
        assertThat(one(Trailers.getById(1).exec(db())).carId()).isNull();
        assertThat(one(Cars.trailer(car).unset().exec(db()))).isEqualTo(1);
        assertThat(one(Trailers.filter(t -> t.carId().isNull()).count().exec(db())))
                .isEqualTo(2);
    }

    @Test
    default void whatIsNotThereIsNotSetAndNobodyGoes() {
        Library library = Library.in(db());
        Biography gone =
                one(Biographies.create().author(library.bob()).text("gone").exec(db()));
        one(Biographies.delete(gone).exec(db()));
        error(RecordNotFound.class, Authors.biography(library.ann()).set(gone).exec(db()));
        assertThat(one(Authors.biography(library.ann()).one().exec(db())).text())
                .isEqualTo("born");
        Long answered = one(db().transaction(tx ->
                Authors.biography(library.ann()).set(gone).exec(tx).onErrorReturn(-1L)));
        assertThat(answered).isEqualTo(-1);
        assertThat(one(Authors.biography(library.ann()).count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void aRequiredOneCannotBeUnset() {
        Car car = car("a");
        assertThatThrownBy(() -> Cars.engine(car).unset())
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Car.engine is required, so there is always one");
        assertThat(car.engine().get().power()).isEqualTo(1);
    }

    @Test
    default void whoCannotBeWithoutOneGoesWithIt() {
        Car first = car("a");
        Car second = car("bb");
        Engine moved = second.engine().get();
        if (refusedByKeys("at its end", Cars.engine(first).set(moved).exec(db()))) {
            assertThat(one(Cars.all().count().exec(db()))).isEqualTo(2);
            return;
        }
        assertThat(one(Cars.engine(first).set(moved).exec(db()))).isEqualTo(1);
        assertThat(all(Cars.all().exec(db()))).extracting(Car::plate).containsExactly("a");
        assertThat(all(Engines.all().exec(db()))).extracting(Engine::power).containsExactly(2);
        Car third = car("ccc");
        error(RecordNotFound.class, Cars.engine(third).set(moved).exec(db()));
        assertThat(one(Cars.all().count().exec(db())))
                .as("it was read when it was elsewhere")
                .isEqualTo(2);
        Engine fresh = one(Engines.getById(moved.id()).exec(db()));
        one(Cars.engine(first).set(fresh).exec(db()));
        assertThat(one(Cars.all().count().exec(db()))).isEqualTo(2);
    }

    @Test
    default void aSecondOneIsRefusedAndTheHintSaysHowToReplaceIt() {
        Author ann =
                one(Authors.create().name("Ann").biography(b -> b.text("one")).exec(db()));
        UniqueViolation refused = error(
                UniqueViolation.class,
                Authors.biography(ann).create().text("two").exec(db()));
        assertThat(refused.fields()).containsExactly("authorId");
        assertThat(refused.hint().orElseThrow()).contains("an Author has one biography: put another there with set(…)");
        assertThat(one(Authors.biography(ann).one().exec(db())).text()).isEqualTo("one");
    }
}
