package example;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param name what others see
 * @param email where the person is reached, and signs in with
 */
@Model
public record User(
        @Key @Auto UserId id,
        String name,
        @Unique String email,
        @Nullable String bio,
        Optional<Integer> age,
        @Default("0") int logins,
        Role role,
        Address address,
        Contact contact,
        List<String> tags,
        @Version long version,
        @CreatedAt Instant createdAt,
        @HasMany(pair = "user") Deferred<List<Todo>> todos,
        @HasOne Deferred<Optional<Profile>> profile) {}
