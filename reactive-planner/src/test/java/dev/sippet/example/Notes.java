package dev.sippet.example;

import dev.sippet.query.Draft;
import dev.sippet.query.ListChange;
import dev.sippet.query.ListPath;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** A model with lists, with as much of its statements as plans are made of. */
public final class Notes {
    private Notes() {}

    /** What it is about, and on which days. */
    public record Note(long id, List<String> tags, List<Integer> days) {}

    /** The schema of {@link Note}. */
    public static final Model<Note> MODEL = Model.of(
                    Note.class,
                    "notes",
                    (row, at) ->
                            new Note(row.int64(at), row.list(at + 1, String.class), row.list(at + 2, Integer.class)))
            .field(Field.of("id", Type.INT64))
            .field(Field.of("tags", Type.list(Type.text(20))).onCreate(List::of))
            .field(Field.of("days", Type.list(Type.INT32)).onCreate(List::of))
            .key("id")
            .scan()
            .build();

    /** The paths of one note. */
    public static final class Path extends OnePath<Note, Note> {
        Path(Location at) {
            super(at);
        }

        public NumberPath<Note, Long> id() {
            return new NumberPath<>(at("id"));
        }

        public ListPath<Note, String> tags() {
            return new ListPath<>(at("tags"), (r, i) -> r.list(i, String.class));
        }

        public ListPath<Note, Integer> days() {
            return new ListPath<>(at("days"), (r, i) -> r.list(i, Integer.class));
        }
    }

    private static final Path NOTE = new Path(Location.of(MODEL));

    /** Every note. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Changes to one note. */
    public static Update<Note> updateById(long id) {
        return new Update<>(Draft.query(MODEL).where(NOTE.id().eq(id)).updateOne());
    }

    /** Notes to read or change. */
    public static final class Query extends QueryBuilder<Note, Path, Query> {
        Query(Draft draft) {
            super(draft);
        }

        @Override
        protected Path root() {
            return NOTE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** Changes to notes. */
    public static final class Update<A> extends WriteBuilder<Note, A, Update<A>> {
        Update(Draft draft) {
            super(draft);
        }

        public Update<A> tags(UnaryOperator<ListChange<String>> change) {
            return set("tags", change.apply(ListChange.of(NOTE.tags())));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
