package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
record NotKey(@Key long id, @Auto long other) {} // error: [sippet:auto-not-key] NotKey.other is @Auto and no key

@Model
record WrongType(@Key @Auto String id) {} // error: [sippet:auto-type] WrongType.id cannot be made by itself

@Model
record WrongStrategy(@Key @Auto(Auto.Strategy.UUID_V4) long id) {} // error: [sippet:auto-type] WrongStrategy.id

@Model
record NoIdentity(@Key @Auto(Auto.Strategy.IDENTITY) UUID id) {} // error: [sippet:auto-type] NoIdentity.id

@Model
record Short(@Key @Auto short id) {} // error: [sippet:auto-type] Short.id cannot be made

@Model
record Composite(
        @Key long tenant,
        @Key @Auto long id) {} // error: [sippet:auto-composite] Composite.id is numbered by the database

@Model
record WithDefault(
        @Key @Auto @Default("1")
        long id) {} // error: [sippet:auto-and-default] WithDefault.id is @Auto and has @Default
