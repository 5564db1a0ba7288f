package dev.sippet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTest {

    @Test
    void aLengthOfZeroMeansAnyLength() {
        assertThat(Type.text(0)).isSameAs(Type.TEXT);
        assertThat(Type.bytes(0)).isSameAs(Type.BYTES);
        assertThat(Type.text(5)).isEqualTo(new Type.Text(5)).hasToString("text(5)");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "66,2", "5,6", "40,31", "5,-1"})
    void aDecimalThatNotEveryDatabaseStoresIsRefused(int precision, int scale) {
        assertThatThrownBy(() -> Type.decimal(precision, scale)).isInstanceOf(InvalidSchema.class);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "65,30", "30,30"})
    void theWidestDecimalsAreTaken(int precision, int scale) {
        assertThat(Type.decimal(precision, scale)).isEqualTo(new Type.Decimal(precision, scale));
    }

    @Test
    void onlyIntegersAreUnsigned() {
        assertThat(Type.unsigned(Type.INT16)).hasToString("unsigned int16");
        assertThat(Type.UINT64).hasToString("uint64");
        assertThatThrownBy(() -> Type.unsigned(Type.FLOAT64)).isInstanceOf(InvalidSchema.class);
        assertThatThrownBy(() -> Type.unsigned(Type.TEXT)).isInstanceOf(InvalidSchema.class);
        assertThatThrownBy(() -> new Type.Unsigned(Type.Plain.INT32, true)).isInstanceOf(InvalidSchema.class);
    }

    @Test
    void listsAreOfWhatIsComparedByItself() {
        assertThat(Type.list(Type.text(5)))
                .isEqualTo(new Type.ListOf(Type.text(5)))
                .hasToString("list(text(5))");
        assertThatThrownBy(() -> Type.list(Type.bytes(3)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("list of bytes(3)");
        assertThatThrownBy(() -> Type.list(Type.list(Type.BOOL))).isInstanceOf(InvalidSchema.class);
    }

    @Test
    void negativeLengthsAndEmptyEnumsAreRefused() {
        assertThatThrownBy(() -> Type.text(-1)).isInstanceOf(InvalidSchema.class);
        assertThatThrownBy(() -> Type.bytes(-1)).isInstanceOf(InvalidSchema.class);
        assertThatThrownBy(() -> new Type.Enumeration(List.of())).isInstanceOf(InvalidSchema.class);
    }
}
