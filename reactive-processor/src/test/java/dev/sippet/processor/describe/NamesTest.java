package dev.sippet.processor.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "User,Users", "Address,Addresses", "Category,Categories", "Box,Boxes", "Day,Days",
        "Person,Persons", "Clash,Clashes", "Batch,Batches", "Quiz,Quizes", "Y,Ys"
    })
    void pluralFollowsTheEndingOfTheName(String name, String plural) {
        assertThat(Names.plural(name)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"userId,user_id", "URLPath,url_path", "OrderLine,order_line", "x,x", "a_b,a_b", "default_,default_"})
    void snakeCaseStartsAWordAtEachCapital(String name, String snake) {
        assertThat(Names.snake(name)).isEqualTo(snake);
    }

    @Test
    void variableOfATypeIsNeverAKeyword() {
        assertThat(Names.variable("OrderLine")).isEqualTo("orderLine");
        assertThat(Names.variable("Case")).isEqualTo("case_");
    }
}
