import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** In no package. */
@Model
record Loner(@Key long id, String name) {}
