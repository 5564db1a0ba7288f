package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.session.Statement;
import dev.sippet.testkit.scenario.AllScalars;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a field cannot hold on every database is refused before anything is sent, and told without the value. */
public interface RangeContract extends Contract {

    @Test
    default void aLengthIsCountedInCharacters() {
        Place place = one(Places.create()
                .number(1)
                .country("FR")
                .city("Paris")
                .note("😀😀😀😀😀")
                .exec(db()));
        assertThat(one(Places.getByNumber(1).exec(db()))).isEqualTo(place);
        recording().clear();
        InvalidStatement refused =
                refused(Places.create().number(2).country("FR").city("Paris").note("secret"));
        assertThat(refused)
                .hasMessageContaining("Place.note")
                .hasMessageContaining("5")
                .hasMessageContaining("6");
        Expect.hides(refused, "secret");
    }

    @Test
    default void anUpdateIsMeasuredAsWell() {
        one(Places.create().number(1).country("FR").city("Paris").exec(db()));
        recording().clear();
        refused(Places.updateByNumber(1).note("secret"));
        refused(Places.filter(p -> p.number().gt(0)).update().note("secret"));
    }

    @Test
    default void textsAndBytesThatAreTooLongAreRefused() {
        refused(Samples.scalars(1).text4("12345"));
        refused(Samples.scalars(1).bytes4(new byte[5]));
    }

    @Test
    default void aTextHasNoCharacterZero() {
        refused(Samples.scalars(1).text("a\0b"));
    }

    @Test
    default void aDecimalThatWouldBeRoundedIsRefused() {
        refused(Samples.scalars(1).money(new BigDecimal("1.001")));
        refused(Samples.scalars(1).money(new BigDecimal("1000")));
        refused(Samples.scalars(1).decimal(new BigDecimal("1E+28")));
        refused(Samples.scalars(1).decimal(new BigDecimal("1E-11")));
    }

    @Test
    default void anUnsignedNumberIsNeverNegative() {
        refused(Samples.scalars(1).uint8((byte) -1));
        refused(Samples.scalars(1).uint16((short) -1));
        refused(Samples.scalars(1).uint32(-1));
        refused(Samples.scalars(1).uint64(BigInteger.ONE.negate()));
        refused(Samples.scalars(1).uint64(BigInteger.ONE.shiftLeft(64)));
    }

    @Test
    @ForCapability("largestUnsigned")
    default void anUnsignedNumberIsNoLargerThanTheDatabaseTakes() {
        BigInteger largest = subject().capability().largestUnsigned();
        one(Samples.scalars(1).uint64(largest).exec(db()));
        assertThat(one(AllScalars.filter(s -> s.uint64().eq(largest)).one().exec(db()))
                        .uint64())
                .isEqualTo(largest);
        if (largest.equals(Capability.UINT64)) return;
        BigInteger more = largest.add(BigInteger.ONE);
        recording().clear();
        InvalidStatement refused = refused(Samples.scalars(2).uint64(more));
        assertThat(refused)
                .hasMessageContaining("Scalars.uint64")
                .hasMessageContaining(subject().capability().driver());
        Expect.hides(refused, more.toString());
        refused(AllScalars.updateById(1).uint64(more));
        refused(AllScalars.filter(s -> s.uint64().lt(more)).delete());
        refused(AllScalars.filter(s -> s.uint64().in(BigInteger.ONE, more)).delete());
    }

    @Test
    default void aNumberIsFinite() {
        refused(Samples.scalars(1).float32(Float.NaN));
        refused(Samples.scalars(1).float64(Double.NaN));
        refused(Samples.scalars(1).float64(Double.POSITIVE_INFINITY));
    }

    @Test
    default void aDateHasAYearOfOneToFourDigits() {
        refused(Samples.scalars(1).date(LocalDate.of(10_000, 1, 1)));
        refused(Samples.scalars(1).date(LocalDate.of(0, 12, 31)));
        refused(Samples.scalars(1).instant(Instant.parse("+10000-01-01T00:00:00Z")));
    }

    @Test
    default void aNumberTooBigForItsFieldIsNotComparedWithIt() {
        error(
                InvalidStatement.class,
                Counters.filter(c -> c.amount().eq(1L << 40)).exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void aTextTooLongForItsFieldEqualsNothing() {
        one(Samples.scalars(1).exec(db()));
        assertThat(one(AllScalars.filter(s -> s.text4().eq("four and more"))
                        .count()
                        .exec(db())))
                .isZero();
        BigDecimal outside = new BigDecimal("100000.001");
        assertThat(one(AllScalars.filter(s -> s.money().eq(outside)).count().exec(db())))
                .isZero();
        if (!subject().capability().orderedDecimals()) return;
        assertThat(one(AllScalars.filter(s -> s.money().lt(outside)).count().exec(db())))
                .isEqualTo(1);
    }

    private InvalidStatement refused(Statement<?> statement) {
        InvalidStatement error = error(InvalidStatement.class, statement.collect(db()));
        assertThat(recording().runs()).isEmpty();
        return error;
    }
}
