package ids;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records of one component in every place.
 *
 * @param rank nested twice
 */
@Model(indexes = @Index({"club", "joined"}))
public record Member(
        @Key ClubId club,
        @Key @Column(length = 20) Code number,
        @BelongsTo(key = "club") Deferred<Club> home,
        @Unique @Nullable Email email,
        @Index Optional<ClubId> second,
        @BelongsTo(key = "second") Deferred<Optional<Club>> other,
        @Default("1") Rank rank,
        @Default(method = "none") Code first,
        @Unsigned @OnUpdate("3") Points points,
        @Column(precision = 9, scale = 2) @Nullable Money fee,
        Deferred<Bio> bio,
        Deferred<Optional<Bio>> more,
        Picture picture,
        @Nullable Consent consent,
        Optional<Level> level,
        @CreatedAt Joined joined,
        @Version Revision revision,
        Part part) {
    static Code none() {
        return new Code("none");
    }

    public record Code(String text) {}

    public record Email(String address) {}

    public record Number(int value) {}

    public record Rank(Number number) {}

    public record Points(long value) {}

    public record Money(BigDecimal amount) {}

    public record Bio(String text) {}

    public record Picture(byte[] bytes) {}

    public record Consent(boolean given) {}

    public record Level(Grade grade) {}

    public record Joined(Instant at) {}

    public record Revision(long count) {}

    public enum Grade {
        LOW,
        HIGH
    }

    @Embed
    public record Part(Code code, @Nullable Rank rank, Optional<ClubId> club) {}
}
