package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Expression;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Relations;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Tagging}. */
@Generated("dev.sippet.processor")
public final class Taggings {
    /** The schema of {@link Tagging}. */
    public static final Model<Tagging> MODEL = Model.of(Tagging.class, "taggings", Taggings::read)
            .field(Field.of("articleId", Type.INT64))
            .belongsTo("article", () -> Articles.MODEL, List.of("articleId"), List.of("id"))
            .field(Field.of("tagId", Type.INT64))
            .belongsTo("tag", () -> Tags.MODEL, List.of("tagId"), List.of("id"))
            .field(Field.of("weight", Type.INT32).onCreate(() -> 0))
            .values(Taggings::values)
            .key("articleId", "tagId")
            .index(Index.of("tagId"))
            .build();

    private static final Path<Tagging> TAGGING = new Path<>(Location.of(MODEL));

    private Taggings() {}

    /** A new tagging; {@code exec} appears once it has all it needs. */
    public static NeedsArticle<? extends NeedsTag<Create>> create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new taggings in one statement, answered in the same order. */
    public static CreateMany<Tagging> createMany(Collection<Create> taggings) {
        return new CreateMany<>(Draft.create(MODEL), taggings);
    }

    /** New taggings that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Tagging, Create> createAll(Flux<Create> taggings) {
        return new CreateAll<>(Draft.create(MODEL), taggings);
    }

    /** Every tagging. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Tagging> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one tagging. */
    public static Query filter(Function<Path<Tagging>, Condition<Tagging>> condition) {
        return all().filter(condition);
    }

    /** The tagging with this article id and tag id; {@code RecordNotFound} if there is none. */
    public static One<Tagging> getByArticleIdAndTagId(long articleId, long tagId) {
        return new One<>(byArticleIdAndTagId(articleId, tagId));
    }

    /** The tagging with this article id and tag id, or empty. */
    public static Maybe<Tagging> findByArticleIdAndTagId(long articleId, long tagId) {
        return new Maybe<>(byArticleIdAndTagId(articleId, tagId));
    }

    /** Changes the tagging with this article id and tag id; {@code RecordNotFound} if there is none. */
    public static Update<Tagging> updateByArticleIdAndTagId(long articleId, long tagId) {
        return new Update<>(byArticleIdAndTagId(articleId, tagId).updateOne());
    }

    /** Deletes the tagging with this article id and tag id; false if there is none. */
    public static Delete<Boolean> deleteByArticleIdAndTagId(long articleId, long tagId) {
        return Delete.one(byArticleIdAndTagId(articleId, tagId));
    }

    /** Stores a new tagging, or brings the one with this article id and tag id up to date. */
    public static Upsert<Tagging, Create, Update<Tagging>> upsertByArticleIdAndTagId(
            Create tagging) {
        return Upsert.by(tagging, Create::new, Update::new, "articleId", "tagId");
    }

    /** The same for taggings that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Tagging, Create, Update<Tagging>> upsertAllByArticleIdAndTagId(
            Flux<Create> taggings) {
        return UpsertAll.by(Draft.create(MODEL), taggings, Update::new, "articleId", "tagId");
    }

    /** The taggings with this article id. */
    public static Query filterByArticleId(long articleId) {
        return filter(TAGGING.articleId().eq(articleId));
    }

    /** The taggings with this tag id. */
    public static Query filterByTagId(long tagId) {
        return filter(TAGGING.tagId().eq(tagId));
    }

    private static Draft byArticleIdAndTagId(long articleId, long tagId) {
        return Draft.query(MODEL).where(TAGGING.articleId().eq(articleId)).where(TAGGING.tagId().eq(tagId));
    }

    private static Draft of(Tagging tagging) {
        return byArticleIdAndTagId(tagging.articleId(), tagging.tagId());
    }

    /** Changes this tagging; answers the fresh record. */
    public static Update<Tagging> update(Tagging tagging) {
        return new Update<>(of(tagging).updateOne());
    }

    /** Deletes this tagging; false if it was gone. */
    public static Delete<Boolean> delete(Tagging tagging) {
        return Delete.one(of(tagging));
    }

    /** The article it belongs to, read anew. */
    public static One<Article> article(Tagging tagging) {
        return new One<>(of(tagging).through("article", Articles.MODEL));
    }

    /** The tag it belongs to, read anew. */
    public static One<Tag> tag(Tagging tagging) {
        return new One<>(of(tagging).through("tag", Tags.MODEL));
    }

    /** Column {@code article_id}: part of the key. */
    public static NumberPath<Tagging, Long> articleId() {
        return TAGGING.articleId();
    }

    /** The article it belongs to. */
    public static Articles.Path<Tagging> article() {
        return TAGGING.article();
    }

    /** Column {@code tag_id}: part of the key, indexed. */
    public static NumberPath<Tagging, Long> tagId() {
        return TAGGING.tagId();
    }

    /** The tag it belongs to. */
    public static Tags.Path<Tagging> tag() {
        return TAGGING.tag();
    }

    /** Column {@code weight}. */
    public static NumberPath<Tagging, Integer> weight() {
        return TAGGING.weight();
    }

    /** Reads one row, its values in the order of the record. */
    public static Tagging read(Row row, int at) {
        return new Tagging(
                row.int64(at),
                Relations.one(row, at, 1, MODEL, "article"),
                row.int64(at + 2),
                Relations.one(row, at, 3, MODEL, "tag"),
                row.int32(at + 4));
    }

    private static @Nullable Object[] values(Tagging tagging) {
        return new @Nullable Object[] {
                tagging.articleId(),
                null,
                tagging.tagId(),
                null,
                tagging.weight()};
    }

    /** The paths of one tagging, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Tagging> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code article_id}: part of the key. */
        public NumberPath<R, Long> articleId() {
            return new NumberPath<>(at("articleId"));
        }

        /** The article it belongs to. */
        public Articles.Path<R> article() {
            return new Articles.Path<>(at("article"));
        }

        /** Column {@code tag_id}: part of the key, indexed. */
        public NumberPath<R, Long> tagId() {
            return new NumberPath<>(at("tagId"));
        }

        /** The tag it belongs to. */
        public Tags.Path<R> tag() {
            return new Tags.Path<>(at("tag"));
        }

        /** Column {@code weight}. */
        public NumberPath<R, Integer> weight() {
            return new NumberPath<>(at("weight"));
        }
    }

    /** Several taggings, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Tagging, Path<Tagging>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The article they belong to. */
        public Articles.Many<R> article() {
            return new Articles.Many<>(at("article"));
        }

        /** The tag they belong to. */
        public Tags.Many<R> tag() {
            return new Tags.Many<>(at("tag"));
        }

        @Override
        protected Path<Tagging> one() {
            return TAGGING;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Taggings to read, change or delete. */
    public static class Query extends QueryBuilder<Tagging, Path<Tagging>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The article they belong to, each once. */
        public Articles.Query article() {
            return new Articles.Query(draft().through("article", Articles.MODEL));
        }

        /** The tag they belong to, each once. */
        public Tags.Query tag() {
            return new Tags.Query(draft().through("tag", Tags.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Tagging> root() {
            return TAGGING;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The taggings of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new tagging in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new tagging in this relation for each of these values, in one statement. */
        public <V> CreateMany<Tagging> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Tagging... taggings) {
            return Link.link(draft(), (Object[]) taggings);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Tagging... taggings) {
            return Link.unlink(draft(), (Object[]) taggings);
        }
    }

    /** Where {@code article} is still to be given. */
    public interface NeedsArticle<N> {
        /** The article it belongs to, by key. */
        N articleId(long articleId);

        /** The article it belongs to, by record. */
        N article(Article article);

        /** The article it belongs to, created in the same statement. */
        N article(Articles.Create article);
    }

    /** Where {@code tag} is still to be given. */
    public interface NeedsTag<N> {
        /** The tag it belongs to, by key. */
        N tagId(long tagId);

        /** The tag it belongs to, by record. */
        N tag(Tag tag);

        /** The tag it belongs to, created in the same statement. */
        N tag(Tags.Create tag);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Tagging, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code weight}. */
        public S weight(int weight) {
            return set("weight", weight);
        }
    }

    /** A new tagging. */
    public static final class Create extends Values<Tagging, Create> implements NeedsArticle<Create>, NeedsTag<Create> {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** The article it belongs to, by key. */
        @Override
        public Create articleId(long articleId) {
            return set("articleId", articleId);
        }

        /** The article it belongs to, by record. */
        @Override
        public Create article(Article article) {
            return set("articleId", article.id());
        }

        /** The article it belongs to, created in the same statement. */
        @Override
        public Create article(Articles.Create article) {
            return set("article", article);
        }

        /** The tag it belongs to, by key. */
        @Override
        public Create tagId(long tagId) {
            return set("tagId", tagId);
        }

        /** The tag it belongs to, by record. */
        @Override
        public Create tag(Tag tag) {
            return set("tagId", tag.id());
        }

        /** The tag it belongs to, created in the same statement. */
        @Override
        public Create tag(Tags.Create tag) {
            return set("tag", tag);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Tagging}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> weight(
                Function<NumberPath<Tagging, Integer>, Expression<Tagging, Integer>> change) {
            return set("weight", change.apply(TAGGING.weight()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
