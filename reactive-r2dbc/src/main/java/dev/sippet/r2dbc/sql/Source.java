package dev.sippet.r2dbc.sql;

import dev.sippet.statement.Term.Place;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the value of a marker comes from. */
sealed interface Source {

    /** The type of the value, or of its elements. */
    Type type();

    /** Whether it is an array. */
    default boolean array() {
        return false;
    }

    /** The value for one run. */
    @Nullable
    Object value(@Nullable Object[] arguments);

    /** An argument as it is. */
    record Given(int argument, Type type) implements Source {
        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return arguments[argument];
        }
    }

    /** A list in one array. */
    record Whole(int argument, Type type) implements Source {
        @Override
        public boolean array() {
            return true;
        }

        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return arguments[argument];
        }
    }

    /**
     * Lists in a marker for each of their values; where there are several, those at the same position stand together as one tuple.
     * The value here is the first list, and {@link ListTemplate} lays out all of them.
     */
    record Each(List<Given> lists) implements Source {
        public Each {
            lists = List.copyOf(lists);
        }

        @Override
        public Type type() {
            return lists.getFirst().type();
        }

        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return lists.getFirst().value(arguments);
        }
    }

    /** The same each time. */
    record Fixed(Type type, @Nullable Object always) implements Source {
        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return always;
        }
    }

    /** A text as a pattern that is found at one place. */
    record Escaped(int argument, Place place, PatternSyntax syntax) implements Source {
        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return arguments[argument] instanceof String text ? syntax.containing(place, text) : null;
        }
    }

    /** A pattern as people wrote it, with another escape. */
    record Pattern(int argument, PatternSyntax syntax) implements Source {
        @Override
        public Type type() {
            return Type.TEXT;
        }

        @Override
        public @Nullable Object value(@Nullable Object[] arguments) {
            return arguments[argument] instanceof String text ? syntax.translated(text) : null;
        }
    }
}
