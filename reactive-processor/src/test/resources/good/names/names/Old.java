package names;

import dev.sippet.annotation.Key;

/** Parts of it are deprecated. */
@dev.sippet.annotation.Model(companion = "OldOnes", table = "legacy")
public record Old(@Key int id, int fine) {

    @Deprecated
    @java.lang.Override
    public int id() {
        return id;
    }
}
