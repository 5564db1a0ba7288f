package ids;

import java.util.UUID;

/** A typed id. */
public record ClubId(UUID value) {}
