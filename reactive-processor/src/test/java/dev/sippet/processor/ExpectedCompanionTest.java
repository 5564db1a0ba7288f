package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written for the models in {@code good} is what {@code expected} shows, to the letter. With {@code -Dexpected.update=true}
 * the files there are rewritten, for a person to read the difference.
 */
class ExpectedCompanionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "embeds/Owners.java",
                "embeds/Papers.java",
                "embeds/Shops.java",
                "embeds/Sides.java",
                "embeds/SitePaths.java",
                "embeds/parts/Points.java",
                "example/Addresses.java",
                "example/Articles.java",
                "example/Clashes.java",
                "example/Comments.java",
                "example/Contacts.java",
                "example/OrderLines.java",
                "example/Orders.java",
                "example/Profiles.java",
                "example/Taggings.java",
                "example/Tags.java",
                "example/Todos.java",
                "example/UserLineReader.java",
                "example/Users.java",
                "graphs/Bookings.java",
                "graphs/Halls.java",
                "graphs/Knowings.java",
                "graphs/Persons.java",
                "graphs/Seats.java",
                "graphs/other/Cars.java",
                "ids/CardReader.java",
                "ids/Clubs.java",
                "ids/Members.java",
                "ids/Parts.java",
                "ids/Stamps.java",
                "keys/Badges.java",
                "keys/Events.java",
                "keys/Machines.java",
                "keys/Owners.java",
                "keys/Parts.java",
                "relations/Employees.java",
                "relations/Shelves.java",
                "types/Crews.java",
                "types/Defaultses.java",
                "types/Everythings.java",
                "types/Laters.java",
                "types/LineReader.java",
                "types/Nothings.java"
            })
    void isWrittenAsExpected(String name) throws IOException {
        Path expected = Compilation.resources().resolve("expected").resolve(name);
        String written = GoodModels.of(folder(name)).written(name);
        if (Boolean.getBoolean("expected.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Compilation.text(expected));
    }

    /** Packages are called as their folders are, but for that of the face. */
    private static String folder(String name) {
        String first = name.substring(0, name.indexOf('/'));
        return first.equals("example") ? "face" : first;
    }
}
