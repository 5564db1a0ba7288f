package names;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Key;

@dev.sippet.annotation.Model
public record Row(@Key @Auto long id, String name, int count) {}
