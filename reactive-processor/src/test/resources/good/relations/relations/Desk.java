package relations;

import dev.sippet.annotation.*;

@Model
public record Desk(@Key long room, @Key Integer place, String label) {}
