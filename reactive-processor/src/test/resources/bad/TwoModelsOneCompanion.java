package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
record First(@Key long id) {}

@Model(companion = "Firsts")
record Second(@Key long id) {} // error: [sippet:companion-taken] another record has the same companion
