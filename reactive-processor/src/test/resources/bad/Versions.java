package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record Two(
        @Key long id,
        @Version long first,
        @Version long second) {} // error: [sippet:two-versions] Two.second is the second @Version

@Model
record WrongType(
        @Key long id,
        @Version int version) {} // error: [sippet:version-type] WrongType.version counts updates: make it a long

@Model
record MayBeNull(
        @Key long id,
        @Version @Nullable Long version) {} // error: [sippet:version-type] MayBeNull.version counts updates

@Model
record OnKey(@Key @Version long id) {} // error: [sippet:version-key] OnKey.id is the key

@Model
record WithDefault(
        @Key long id,
        @Version @Default("3") long version) {} // error: [sippet:version-and-default] WithDefault.version is a @Version
