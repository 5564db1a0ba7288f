package dev.sippet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.testkit.Recording;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;

/** A topic that every driver keeps. Each case starts with empty tables and ends with every session given back. */
@Timeout(60)
public interface Contract {

    /** The database it runs on. */
    Subject subject();

    /** What statements run on. */
    default Db db() {
        return subject().db();
    }

    /** What ran since the case began. */
    default Recording recording() {
        return subject().recording();
    }

    /** Whether rows are found by keys only. */
    default boolean byKeys() {
        return subject().capability().store() == Capability.Store.KEYS;
    }

    /** That so many reads ran where rows are found by keys, and elsewhere these operations. */
    default void ran(int reads, String... kinds) {
        List<String> expected = byKeys() ? Collections.nCopies(reads, "Select") : List.of(kinds);
        assertThat(recording().kinds()).containsExactlyElementsOf(expected);
    }

    /** Whether rows are found by keys, where this is refused by that name, which is all there is to see. */
    default boolean refusedByKeys(String name, Publisher<?> statement) {
        if (!byKeys()) return false;
        UnsupportedFeature refused = Expect.error(UnsupportedFeature.class, statement);
        assertThat(refused)
                .hasMessageContaining(name)
                .hasMessageContaining(subject().capability().driver());
        assertThat(refused.hint()).isPresent();
        return true;
    }

    /** Whether rows are found by keys, where there is no SQL to write. */
    default boolean hasNoSql() {
        return refusedByKeys(
                "SQL", Sql.query("select 1").map((row, at) -> row.int64(at)).exec(db()));
    }

    /** Nothing is left of the case before. */
    @BeforeEach
    default void startWithEmptyTables() {
        subject().begin();
    }

    /** Nothing is left behind. */
    @AfterEach
    default void everySessionIsBack() {
        subject().end();
    }
}
