package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
class NotARecord {} // error: [sippet:not-a-record] NotARecord is no record: @Model goes on a record

@Projection
interface Line {} // error: [sippet:not-a-record] Line is no record: @Projection goes on a record
