package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
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

/** Statements and typed paths for {@link Article}. */
@Generated("dev.sippet.processor")
public final class Articles {
    /** The schema of {@link Article}. */
    public static final Model<Article> MODEL = Model.of(Article.class, "articles", Articles::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("slug", Type.TEXT))
            .field(Field.of("title", Type.TEXT))
            .field(Field.of("body", Type.TEXT).asDeferred())
            .hasMany("taggings", () -> Taggings.MODEL, "article")
            .via("tags", () -> Tags.MODEL, List.of("taggings", "tag"), true)
            .values(Articles::values)
            .key("id")
            .index(Index.unique("slug"))
            .build();

    private static final Path<Article> ARTICLE = new Path<>(Location.of(MODEL));

    private Articles() {}

    /** A new article; {@code exec} appears once it has all it needs. */
    public static NeedsSlug create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new articles in one statement, answered in the same order. */
    public static CreateMany<Article> createMany(Collection<Create> articles) {
        return new CreateMany<>(Draft.create(MODEL), articles);
    }

    /** New articles that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Article, Create> createAll(Flux<Create> articles) {
        return new CreateAll<>(Draft.create(MODEL), articles);
    }

    /** Every article. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Article> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one article. */
    public static Query filter(Function<Path<Article>, Condition<Article>> condition) {
        return all().filter(condition);
    }

    /** The article with this id; {@code RecordNotFound} if there is none. */
    public static One<Article> getById(long id) {
        return new One<>(byId(id));
    }

    /** The article with this id, or empty. */
    public static Maybe<Article> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the article with this id; {@code RecordNotFound} if there is none. */
    public static Update<Article> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the article with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new article, or brings the one with this id up to date. */
    public static Upsert<Article, Create, Update<Article>> upsertById(Create article) {
        return Upsert.by(article, Create::new, Update::new, "id");
    }

    /** The same for articles that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Article, Create, Update<Article>> upsertAllById(Flux<Create> articles) {
        return UpsertAll.by(Draft.create(MODEL), articles, Update::new, "id");
    }

    /** The article with this slug; {@code RecordNotFound} if there is none. */
    public static One<Article> getBySlug(String slug) {
        return new One<>(bySlug(slug));
    }

    /** The article with this slug, or empty. */
    public static Maybe<Article> findBySlug(String slug) {
        return new Maybe<>(bySlug(slug));
    }

    /** Changes the article with this slug; {@code RecordNotFound} if there is none. */
    public static Update<Article> updateBySlug(String slug) {
        return new Update<>(bySlug(slug).updateOne());
    }

    /** Deletes the article with this slug; false if there is none. */
    public static Delete<Boolean> deleteBySlug(String slug) {
        return Delete.one(bySlug(slug));
    }

    /** Stores a new article, or brings the one with this slug up to date. */
    public static Upsert<Article, Create, Update<Article>> upsertBySlug(Create article) {
        return Upsert.by(article, Create::new, Update::new, "slug");
    }

    /** The same for articles that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Article, Create, Update<Article>> upsertAllBySlug(
            Flux<Create> articles) {
        return UpsertAll.by(Draft.create(MODEL), articles, Update::new, "slug");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(ARTICLE.id().eq(id));
    }

    private static Draft bySlug(String slug) {
        return Draft.query(MODEL).where(ARTICLE.slug().eq(slug));
    }

    private static Draft of(Article article) {
        return byId(article.id());
    }

    /** Changes this article; answers the fresh record. */
    public static Update<Article> update(Article article) {
        return new Update<>(of(article).updateOne());
    }

    /** Deletes this article; false if it was gone. */
    public static Delete<Boolean> delete(Article article) {
        return Delete.one(of(article));
    }

    /** The taggings of this article: to read, create, link and unlink. */
    public static Taggings.Related<Taggings.NeedsTag<Taggings.Create>> taggings(Article article) {
        return new Taggings.Related<>(of(article).through("taggings", Taggings.MODEL), Taggings.Create::new);
    }

    /** The tags of this article, each once: to read, create, link and unlink, by its taggings. */
    public static Tags.Related<Tags.NeedsName> tags(Article article) {
        return new Tags.Related<>(of(article).through("tags", Tags.MODEL), Tags.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Article, Long> id() {
        return ARTICLE.id();
    }

    /** Column {@code slug}: unique. */
    public static StringPath<Article> slug() {
        return ARTICLE.slug();
    }

    /** Column {@code title}. */
    public static StringPath<Article> title() {
        return ARTICLE.title();
    }

    /** Column {@code body}: read where it is included. */
    public static StringPath.Deferred<Article> body() {
        return ARTICLE.body();
    }

    /** Its taggings. */
    public static Taggings.Many<Article> taggings() {
        return ARTICLE.taggings();
    }

    /** Its tags. */
    public static Tags.Many<Article> tags() {
        return ARTICLE.tags();
    }

    /** Reads one row, its values in the order of the record. */
    public static Article read(Row row, int at) {
        return new Article(
                row.int64(at),
                row.text(at + 1),
                row.text(at + 2),
                DeferredFields.present(row, at, 3, MODEL, Row::text),
                Relations.many(row, at, 4, MODEL, "taggings"),
                Relations.many(row, at, 5, MODEL, "tags"));
    }

    private static @Nullable Object[] values(Article article) {
        return new @Nullable Object[] {
                article.id(),
                article.slug(),
                article.title(),
                article.body().tryGet().orElse(null),
                null,
                null};
    }

    /** The paths of one article, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Article> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code slug}: unique. */
        public StringPath<R> slug() {
            return new StringPath<>(at("slug"));
        }

        /** Column {@code title}. */
        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        /** Column {@code body}: read where it is included. */
        public StringPath.Deferred<R> body() {
            return new StringPath.Deferred<>(at("body"));
        }

        /** Its taggings. */
        public Taggings.Many<R> taggings() {
            return new Taggings.Many<>(at("taggings"));
        }

        /** Its tags. */
        public Tags.Many<R> tags() {
            return new Tags.Many<>(at("tags"));
        }
    }

    /** Several articles, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Article, Path<Article>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Column {@code body} of each, to be included. */
        public DeferredOfMany<R> body() {
            return new DeferredOfMany<>(at("body"));
        }

        /** Their taggings. */
        public Taggings.Many<R> taggings() {
            return new Taggings.Many<>(at("taggings"));
        }

        /** Their tags. */
        public Tags.Many<R> tags() {
            return new Tags.Many<>(at("tags"));
        }

        @Override
        protected Path<Article> one() {
            return ARTICLE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Articles to read, change or delete. */
    public static class Query extends QueryBuilder<Article, Path<Article>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their taggings, each once. */
        public Taggings.Query taggings() {
            return new Taggings.Query(draft().through("taggings", Taggings.MODEL));
        }

        /** Their tags, each once. */
        public Tags.Query tags() {
            return new Tags.Query(draft().through("tags", Tags.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Article> root() {
            return ARTICLE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The articles of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new article in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new article in this relation for each of these values, in one statement. */
        public <V> CreateMany<Article> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Article... articles) {
            return Link.link(draft(), (Object[]) articles);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Article... articles) {
            return Link.unlink(draft(), (Object[]) articles);
        }
    }

    /** Where {@code slug} is still to be given. */
    public interface NeedsSlug {
        /** Column {@code slug}: unique. */
        NeedsTitle slug(String slug);
    }

    /** Where {@code title} is still to be given. */
    public interface NeedsTitle {
        /** Column {@code title}. */
        NeedsBody title(String title);
    }

    /** Where {@code body} is still to be given. */
    public interface NeedsBody {
        /** Column {@code body}: read where it is included. */
        Create body(String body);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Article, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code slug}: unique. */
        public S slug(String slug) {
            return set("slug", slug);
        }

        /** Column {@code title}. */
        public S title(String title) {
            return set("title", title);
        }

        /** Column {@code body}: read where it is included. */
        public S body(String body) {
            return set("body", body);
        }
    }

    /** A new article. */
    public static final class Create extends Values<Article, Create> implements NeedsSlug, NeedsTitle, NeedsBody {
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
                Function<Taggings.NeedsTag<Taggings.Create>, Taggings.Create> tagging) {
            return set("taggings", tagging.apply(new Taggings.Create(Draft.create(Taggings.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Article}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its taggings: create, link and unlink. */
        public Update<A> taggings(
                UnaryOperator<RelationChange<Tagging, Taggings.NeedsTag<Taggings.Create>, Taggings.Create>> change) {
            return set("taggings", change.apply(new RelationChange<>(Taggings.Create::new)));
        }

        /** Its tags: create, link and unlink. */
        public Update<A> tags(
                UnaryOperator<RelationChange<Tag, Tags.NeedsName, Tags.Create>> change) {
            return set("tags", change.apply(new RelationChange<>(Tags.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
