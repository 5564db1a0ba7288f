package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
record NoKey(String name) {} // error: [sippet:no-key] NoKey has no key: put @Key on the component
