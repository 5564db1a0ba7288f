package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model(companion = "Same")
record Same(@Key long id) {} // error: [sippet:companion-name] Same has a companion of the same name

@Model(companion = "not a name")
record Odd(@Key long id) {} // error: [sippet:companion-name] Odd has a companion not a name, which is no name

@Model
record Thing(@Key long id) {} // error: [sippet:companion-taken] Thing would get the companion Things

class Things {}

@Model(table = " ")
record Blank(@Key long id) {} // error: [sippet:empty-name] Blank has a table without a name

@Projection
record Line(String name) {} // error: [sippet:companion-taken] Line would get the reader LineReader

class LineReader {}

@Model(companion = "Query")
record Question(@Key long id) {} // error: [sippet:companion-name] Question has a companion Query, and so is called a class inside

@Model
record Cased(
        @Key long url,
        String uRL) {} // error: [sippet:same-name] Cased.uRL differs from url in upper and lower case only
