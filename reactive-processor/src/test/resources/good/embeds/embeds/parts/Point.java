package embeds.parts;

import dev.sippet.annotation.Embed;

/**
 * A place on earth.
 *
 * @param lat degrees north, see {@link Math}
 */
@Embed
public record Point(double lat, double lon) {}
