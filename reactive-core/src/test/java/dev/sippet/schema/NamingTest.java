package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "id,id",
        "userId,user_id",
        "URLPath,url_path",
        "myURL,my_url",
        "aB,a_b",
        "User,user",
        "HTTPServerId,http_server_id",
        "line2,line2",
        "line2Text,line2_text",
        "already_snake,already_snake",
        "Over_Done,over_done"
    })
    void wordsAreJoinedByUnderscores(String name, String expected) {
        assertThat(Naming.snake(name)).isEqualTo(expected);
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Naming.snake("userId")).isEqualTo("user_id");
            assertThat(Naming.snake("ID")).isEqualTo("id");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameThatFitsIsKept() {
        assertThat(Naming.cut("x".repeat(63), 63)).isEqualTo("x".repeat(63));
    }

    @Test
    void aLongNameIsCutToTheSameEachTime() {
        String cut = Naming.cut("t".repeat(80) + "_key", 63);
        assertThat(cut).hasSize(63).startsWith("t".repeat(58) + "_").matches(".*_[0-9a-f]{4}");
        assertThat(Naming.cut("t".repeat(80) + "_key", 63)).isEqualTo(cut).isEqualTo("t".repeat(58) + "_d397");
    }

    @Test
    void longNamesThatDifferAtTheirEndStayDistinct() {
        Set<String> cut = new HashSet<>();
        for (int i = 0; i < 100; i++) cut.add(Naming.cut("a_table_with_a_very_long_name_and_column_" + i, 30));
        assertThat(cut).hasSize(100);
    }
}
