package bad;

import dev.sippet.annotation.*;
import java.time.*;
import java.util.*;

@Model
record Sites<T>( // error: [sippet:generic] Sites has type parameters
        @Key long id) {

    @Model
    private record Hidden(@Key long id) {} // error: [sippet:private] Hidden is private

    private static class Outer {
        @Projection
        record Inner(String name) {} // error: [sippet:private] Inner is private, or inside something private
    }
}

@Model
@Projection
record Both(@Key long id) {} // error: [sippet:model-and-projection] Both is both
