package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.schema.Embedding;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the things that are selected of a record, and how it is read. */
sealed interface Picked {

    /** As parts of a request, whose values are gathered in their order; one for each place that it takes in a row. */
    List<Selection> requested(Draft.Prepared values);

    /** What a row holds of it; null where it may be NULL and is. */
    @Nullable
    Object read(Row row, int at);

    /** How many places of a row it takes. */
    default int width() {
        return 1;
    }

    /** The same in a tuple. */
    default Object inTuple(@Nullable Object read) {
        return Objects.requireNonNull(read, "only what may be NULL is null");
    }

    /** What is selected by this path. */
    static Picked of(Selectable<?, ?, ?> path) {
        return switch (path) {
            case Expression<?, ?> value -> Value.of(value);
            case OptionalValue<?, ?> optional -> new OrEmpty(optional.value());
            case EmbedPath<?, ?> embed -> Whole.of(embed);
            case OptionalWhole<?, ?> optional -> Whole.orEmpty(optional.path());
            case OptionalOne<?, ?> optional -> new Records(optional.path().selected(), null, true);
            case OptionalOfOne<?, ?> optional ->
                new Records(optional.one().path().selected(), optional.one().shape(), true);
            case OfOne<?, ?> of -> new Records(of.path().selected(), of.shape(), false).present(of.path());
            case OnePath<?, ?> one -> new Records(one.selected(), null, false).present(one);
            case RelatedPath<?, ?, ?, ?> many -> new Records(many.selected(), null, false);
            case ValuesPath<?, ?> values -> new Values(values);
            case OfMany<?, ?> of -> new Records(of.path().selected(), of.shape(), false);
        };
    }

    /** A value that is there, or null where its type says so. */
    record Value(Expression<?, ?> value, boolean nullable) implements Picked {
        static Value of(Expression<?, ?> value) {
            boolean nullable = value instanceof NullablePath<?, ?>;
            if (!nullable) refuseAbsent(value.fragment().term());
            return new Value(value, nullable);
        }

        private static void refuseAbsent(Term path) {
            Term at = path;
            while (at instanceof Term.Related(var owner, var relation, var further)) {
                if (relation.optional()) throw mayBeAbsent(owner + "." + relation.name(), "value");
                at = further;
            }
        }

        @Override
        public List<Selection> requested(Draft.Prepared values) {
            return List.of(new Selection.Value(values.take(value.fragment())));
        }

        @Override
        public @Nullable Object read(Row row, int at) {
            if (nullable && row.isNull(at)) return null;
            return value.read(row, at);
        }

        @Override
        public Object inTuple(@Nullable Object read) {
            return nullable ? Optional.ofNullable(read) : Picked.super.inTuple(read);
        }
    }

    /** A value that may be NULL, as an optional. */
    record OrEmpty(Expression<?, ?> value) implements Picked {
        @Override
        public List<Selection> requested(Draft.Prepared values) {
            return List.of(new Selection.Value(values.take(value.fragment())));
        }

        @Override
        public Object read(Row row, int at) {
            return row.isNull(at) ? Optional.empty() : Optional.of(value.read(row, at));
        }
    }

    /**
     * An embedded value in all of its columns.
     *
     * @param at where it is
     * @param embedding how it is stored
     * @param reader reads it where it is there
     * @param optional whether it may be absent
     */
    record Whole(Location at, Embedding embedding, RowReader<?> reader, boolean optional) implements Picked {
        static Whole of(EmbedPath<?, ?> path) {
            if (path instanceof OptionalEmbed || path.location().mayEndAtNone()) {
                throw new InvalidStatement(
                        path + " may be absent, and so there may be no value to select", "select it with optional()");
            }
            return new Whole(path.location(), path.location().ended(), path.reader(), false);
        }

        static Whole orEmpty(EmbedPath<?, ?> path) {
            Embedding embedding = path.location().ended();
            if (embedding.head() != null) return new Whole(path.location(), embedding, path.reader(), true);
            throw new InvalidStatement(
                    "no column of " + path + " says whether it is there", "select its parts with optional()");
        }

        @Override
        public int width() {
            return embedding.fields().size();
        }

        @Override
        public List<Selection> requested(Draft.Prepared values) {
            return embedding.fields().stream()
                    .<Selection>map(field -> new Selection.Value(values.take(at.fragment(field))))
                    .toList();
        }

        @Override
        public Object read(Row row, int at) {
            if (!optional) return Objects.requireNonNull(reader.read(row, at + embedding.start()));
            return row.isNull(at) ? Optional.empty() : Optional.of(reader.read(row, at + embedding.start()));
        }
    }

    /**
     * Related records.
     *
     * @param inclusion which
     * @param shape what is selected of each; null for the records themselves
     * @param optional whether a single one may be absent
     */
    record Records(Inclusion inclusion, @Nullable Shape<?> shape, boolean optional) implements Picked {

        /** Fails where there may be none, since the path says that there is one. */
        Records present(OnePath<?, ?> path) {
            if (path.mayBeAbsent()) throw mayBeAbsent(name(), "record");
            return this;
        }

        private String name() {
            return inclusion.owner() + "." + inclusion.relation().name();
        }

        Records with(Included more) {
            return new Records(
                    new Inclusion(
                            inclusion.owner(),
                            inclusion.relation(),
                            inclusion.refined(),
                            inclusion.nested().and(more)),
                    shape,
                    optional);
        }

        @Override
        public List<Selection> requested(Draft.Prepared values) {
            return List.of(new Selection.Related(inclusion.requested(values, shape)));
        }

        @Override
        public @Nullable Object read(Row row, int at) {
            Object loaded = row.get(at);
            if (inclusion.relation().many()) return each((List<?>) Objects.requireNonNull(loaded));
            Object one = loaded instanceof Optional<?> maybe ? maybe.orElse(null) : loaded;
            if (one == null && !optional) {
                throw new RecordNotFound(
                        name() + " leads to no record", "the related record was deleted or never stored");
            }
            Object read = one == null ? null : shaped(one);
            return optional ? Optional.ofNullable(read) : read;
        }

        /** Rows of which something is selected; else the records themselves. */
        private List<?> each(List<?> loaded) {
            return shape == null ? loaded : loaded.stream().map(this::shaped).toList();
        }

        private @Nullable Object shaped(Object loaded) {
            return shape == null ? loaded : shape.read((Row) loaded, 0);
        }
    }

    /** What related records have in one field. */
    record Values(ValuesPath<?, ?> path) implements Picked {
        @Override
        public List<Selection> requested(Draft.Prepared values) {
            return List.of(new Selection.Related(path.selected().requested(values, null)));
        }

        @Override
        public Object read(Row row, int at) {
            return path.values((List<?>) Objects.requireNonNull(row.get(at)));
        }
    }

    private static InvalidStatement mayBeAbsent(String relation, String what) {
        return new InvalidStatement(
                relation + " may lead to none, and so there may be no " + what + " to select",
                "select it with optional()");
    }
}
