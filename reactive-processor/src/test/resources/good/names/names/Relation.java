package names;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

/** Its companion is called like what reads relations, as are those it has relations to. */
@dev.sippet.annotation.Model
public record Relation(
        @Key @Auto long id, @HasMany Deferred<List<Link>> links, @HasMany Deferred<List<Many>> manies) {}
