package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Tag}. */
@Generated("dev.sippet.processor")
public final class Tags {
    /** The schema of {@link Tag}. */
    public static final Model<Tag> MODEL = Model.of(Tag.class, "tags", Tags::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("name", Type.TEXT))
            .hasMany("taggings", () -> Taggings.MODEL, "tag")
            .via("articles", () -> Articles.MODEL, List.of("taggings", "article"), true)
            .values(Tags::values)
            .key("id")
            .index(Index.unique("name"))
            .build();

    private static final Path<Tag> TAG = new Path<>(Location.of(MODEL));

    private Tags() {}

    /** A new tag; {@code exec} appears once it has all it needs. */
    public static NeedsName create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new tags in one statement, answered in the same order. */
    public static CreateMany<Tag> createMany(Collection<Create> tags) {
        return new CreateMany<>(Draft.create(MODEL), tags);
    }

    /** New tags that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Tag, Create> createAll(Flux<Create> tags) {
        return new CreateAll<>(Draft.create(MODEL), tags);
    }

    /** Every tag. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Tag> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one tag. */
    public static Query filter(Function<Path<Tag>, Condition<Tag>> condition) {
        return all().filter(condition);
    }

    /** The tag with this id; {@code RecordNotFound} if there is none. */
    public static One<Tag> getById(long id) {
        return new One<>(byId(id));
    }

    /** The tag with this id, or empty. */
    public static Maybe<Tag> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the tag with this id; {@code RecordNotFound} if there is none. */
    public static Update<Tag> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the tag with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new tag, or brings the one with this id up to date. */
    public static Upsert<Tag, Create, Update<Tag>> upsertById(Create tag) {
        return Upsert.by(tag, Create::new, Update::new, "id");
    }

    /** The same for tags that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Tag, Create, Update<Tag>> upsertAllById(Flux<Create> tags) {
        return UpsertAll.by(Draft.create(MODEL), tags, Update::new, "id");
    }

    /** The tag with this name; {@code RecordNotFound} if there is none. */
    public static One<Tag> getByName(String name) {
        return new One<>(byName(name));
    }

    /** The tag with this name, or empty. */
    public static Maybe<Tag> findByName(String name) {
        return new Maybe<>(byName(name));
    }

    /** Changes the tag with this name; {@code RecordNotFound} if there is none. */
    public static Update<Tag> updateByName(String name) {
        return new Update<>(byName(name).updateOne());
    }

    /** Deletes the tag with this name; false if there is none. */
    public static Delete<Boolean> deleteByName(String name) {
        return Delete.one(byName(name));
    }

    /** Stores a new tag, or brings the one with this name up to date. */
    public static Upsert<Tag, Create, Update<Tag>> upsertByName(Create tag) {
        return Upsert.by(tag, Create::new, Update::new, "name");
    }

    /** The same for tags that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Tag, Create, Update<Tag>> upsertAllByName(Flux<Create> tags) {
        return UpsertAll.by(Draft.create(MODEL), tags, Update::new, "name");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(TAG.id().eq(id));
    }

    private static Draft byName(String name) {
        return Draft.query(MODEL).where(TAG.name().eq(name));
    }

    private static Draft of(Tag tag) {
        return byId(tag.id());
    }

    /** Changes this tag; answers the fresh record. */
    public static Update<Tag> update(Tag tag) {
        return new Update<>(of(tag).updateOne());
    }

    /** Deletes this tag; false if it was gone. */
    public static Delete<Boolean> delete(Tag tag) {
        return Delete.one(of(tag));
    }

    /** The taggings of this tag: to read, create, link and unlink. */
    public static Taggings.Related<Taggings.NeedsArticle<Taggings.Create>> taggings(Tag tag) {
        return new Taggings.Related<>(of(tag).through("taggings", Taggings.MODEL), Taggings.Create::new);
    }

    /** The articles of this tag, each once: to read, create, link and unlink, by its taggings. */
    public static Articles.Related<Articles.NeedsSlug> articles(Tag tag) {
        return new Articles.Related<>(of(tag).through("articles", Articles.MODEL), Articles.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Tag, Long> id() {
        return TAG.id();
    }

    /** Column {@code name}: unique. */
    public static StringPath<Tag> name() {
        return TAG.name();
    }

    /** Its taggings. */
    public static Taggings.Many<Tag> taggings() {
        return TAG.taggings();
    }

    /** Its articles. */
    public static Articles.Many<Tag> articles() {
        return TAG.articles();
    }

    /** Reads one row, its values in the order of the record. */
    public static Tag read(Row row, int at) {
        return new Tag(
                row.int64(at),
                row.text(at + 1),
                Relations.many(row, at, 2, MODEL, "taggings"),
                Relations.many(row, at, 3, MODEL, "articles"));
    }

    private static @Nullable Object[] values(Tag tag) {
        return new @Nullable Object[] {
                tag.id(),
                tag.name(),
                null,
                null};
    }

    /** The paths of one tag, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Tag> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code name}: unique. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }

        /** Its taggings. */
        public Taggings.Many<R> taggings() {
            return new Taggings.Many<>(at("taggings"));
        }

        /** Its articles. */
        public Articles.Many<R> articles() {
            return new Articles.Many<>(at("articles"));
        }
    }

    /** Several tags, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Tag, Path<Tag>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their taggings. */
        public Taggings.Many<R> taggings() {
            return new Taggings.Many<>(at("taggings"));
        }

        /** Their articles. */
        public Articles.Many<R> articles() {
            return new Articles.Many<>(at("articles"));
        }

        @Override
        protected Path<Tag> one() {
            return TAG;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Tags to read, change or delete. */
    public static class Query extends QueryBuilder<Tag, Path<Tag>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their taggings, each once. */
        public Taggings.Query taggings() {
            return new Taggings.Query(draft().through("taggings", Taggings.MODEL));
        }

        /** Their articles, each once. */
        public Articles.Query articles() {
            return new Articles.Query(draft().through("articles", Articles.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Tag> root() {
            return TAG;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The tags of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new tag in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new tag in this relation for each of these values, in one statement. */
        public <V> CreateMany<Tag> createMany(Collection<V> values, BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Tag... tags) {
            return Link.link(draft(), (Object[]) tags);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Tag... tags) {
            return Link.unlink(draft(), (Object[]) tags);
        }
    }

    /** Where {@code name} is still to be given. */
    public interface NeedsName {
        /** Column {@code name}: unique. */
        Create name(String name);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Tag, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code name}: unique. */
        public S name(String name) {
            return set("name", name);
        }
    }

    /** A new tag. */
    public static final class Create extends Values<Tag, Create> implements NeedsName {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** One of its taggings, created with it. */
        public Create taggings(
                Function<Taggings.NeedsArticle<Taggings.Create>, Taggings.Create> tagging) {
            return set("taggings", tagging.apply(new Taggings.Create(Draft.create(Taggings.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Tag}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its taggings: create, link and unlink. */
        public Update<A> taggings(
                UnaryOperator<RelationChange<Tagging, Taggings.NeedsArticle<Taggings.Create>, Taggings.Create>> change) {
            return set("taggings", change.apply(new RelationChange<>(Taggings.Create::new)));
        }

        /** Its articles: create, link and unlink. */
        public Update<A> articles(
                UnaryOperator<RelationChange<Article, Articles.NeedsSlug, Articles.Create>> change) {
            return set("articles", change.apply(new RelationChange<>(Articles.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
