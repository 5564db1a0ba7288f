package example;

import dev.sippet.annotation.*;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param name what others see
 * @param email where the person is reached, and signs in with
 */
@Model
public record User(
        @Key @Auto UUID id,
        String name,
        @Unique String email,
        @Nullable String bio,
        Optional<Integer> age,
        @Default("0") int logins,
        Role role,
        @Version long version,
        @CreatedAt Instant createdAt) {}
