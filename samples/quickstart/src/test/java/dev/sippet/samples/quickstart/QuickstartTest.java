package dev.sippet.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class QuickstartTest {
    @Test
    void printsWhatItDid() {
        Db db = Sippet.connect("sqlite::memory:");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        StepVerifier.create(Quickstart.run(db, out).then(db.close()))
                .expectComplete()
                .verify(Duration.ofMinutes(1));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
            prepared   the tables accounts and todos
            created    Ada <ada@example.com>, log-ins: 0, version: 1
            updated    Ada L. <ada@example.com>, log-ins: 1, version: 2
            refused    the record was changed since it was read
                         statement: update Account set name = ? where id = ? expecting version = ?
                         hint: read it again, and decide anew what to write
            created    2 todos in one statement, in a transaction
            deleted    1 that was done
            found      Ada L. <ada@example.com>, log-ins: 1, version: 2
            by plan    query Account where email ends with ? and bio is not null order by name asc limit ?
                       $0 = Fetch: select accounts(id, name, email, bio, logins, version, created_at) where email ends with ?0 and bio is not null order by name asc limit ?1
                            SELECT "id", "name", "email", "bio", "logins", "version", "created_at" FROM "accounts" WHERE "email" GLOB ? AND "bio" IS NOT NULL ORDER BY "name" LIMIT ?
            refused    sqlite already has a row with this value of Account.email (accounts_email_key)
                         statement: create Account
                         hint: choose another value, or look for the row that has it
            """);
    }
}
