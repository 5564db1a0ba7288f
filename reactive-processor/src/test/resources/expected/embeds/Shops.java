package embeds;

import dev.sippet.annotation.Generated;
import dev.sippet.query.ComparablePath;
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
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import embeds.parts.Point;
import embeds.parts.Points;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Shop}. */
@Generated("dev.sippet.processor")
public final class Shops {
    /** The schema of {@link Shop}. */
    public static final Model<Shop> MODEL = Model.of(Shop.class, "shops", Shops::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .embed(Embed.of("site", SitePaths.TYPE))
            .embed(Embed.of("previous", SitePaths.TYPE).column("prev").orNull())
            .embed(Embed.of("entrance", Points.TYPE).orNull())
            .embed(Embed.of("exit", Points.TYPE).asDeferred())
            .embed(Embed.of("hatch", Points.TYPE).orNull().asDeferred())
            .embed(Embed.of("paper", Papers.TYPE))
            .embed(Embed.of("spare", Papers.TYPE).orNull())
            .embed(Embed.of("owner", Owners.TYPE))
            .embed(Embed.of("buyer", Owners.TYPE).orNull())
            .field(Field.of("name", Type.TEXT))
            .values(Shops::values)
            .key("id")
            .build();

    private static final Path<Shop> SHOP = new Path<>(Location.of(MODEL));

    private Shops() {}

    /** A new shop; {@code exec} appears once it has all it needs. */
    public static NeedsSite create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new shops in one statement, answered in the same order. */
    public static CreateMany<Shop> createMany(Collection<Create> shops) {
        return new CreateMany<>(Draft.create(MODEL), shops);
    }

    /** New shops that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Shop, Create> createAll(Flux<Create> shops) {
        return new CreateAll<>(Draft.create(MODEL), shops);
    }

    /** Every shop. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Shop> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one shop. */
    public static Query filter(Function<Path<Shop>, Condition<Shop>> condition) {
        return all().filter(condition);
    }

    /** The shop with this id; {@code RecordNotFound} if there is none. */
    public static One<Shop> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The shop with this id, or empty. */
    public static Maybe<Shop> findById(UUID id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the shop with this id; {@code RecordNotFound} if there is none. */
    public static Update<Shop> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the shop with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new shop, or brings the one with this id up to date. */
    public static Upsert<Shop, Create, Update<Shop>> upsertById(Create shop) {
        return Upsert.by(shop, Create::new, Update::new, "id");
    }

    /** The same for shops that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Shop, Create, Update<Shop>> upsertAllById(Flux<Create> shops) {
        return UpsertAll.by(Draft.create(MODEL), shops, Update::new, "id");
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(SHOP.id().eq(id));
    }

    private static Draft of(Shop shop) {
        return byId(shop.id());
    }

    /** Changes this shop; answers the fresh record. */
    public static Update<Shop> update(Shop shop) {
        return new Update<>(of(shop).updateOne());
    }

    /** Deletes this shop; false if it was gone. */
    public static Delete<Boolean> delete(Shop shop) {
        return Delete.one(of(shop));
    }

    /** Column {@code id}: the key. */
    public static ComparablePath<Shop, UUID> id() {
        return SHOP.id();
    }

    /** Where it stands. */
    public static SitePaths.Path<Shop> site() {
        return SHOP.site();
    }

    /** Columns that start with {@code prev}, may be absent. */
    public static SitePaths.OrNull<Shop> previous() {
        return SHOP.previous();
    }

    /** Columns that start with {@code entrance}, may be absent. */
    public static Points.OrNull<Shop> entrance() {
        return SHOP.entrance();
    }

    /** Columns that start with {@code exit}, read where it is included. */
    public static Points.Deferred<Shop> exit() {
        return SHOP.exit();
    }

    /** Columns that start with {@code hatch}, may be absent, read where it is included. */
    public static Points.DeferredOrNull<Shop> hatch() {
        return SHOP.hatch();
    }

    /** Columns that start with {@code paper}. */
    public static Papers.Path<Shop> paper() {
        return SHOP.paper();
    }

    /** Columns that start with {@code spare}, may be absent. */
    public static Papers.OrNull<Shop> spare() {
        return SHOP.spare();
    }

    /** Columns that start with {@code owner}. */
    public static Owners.Path<Shop> owner() {
        return SHOP.owner();
    }

    /** Columns that start with {@code buyer}, may be absent. */
    public static Owners.OrNull<Shop> buyer() {
        return SHOP.buyer();
    }

    /** Column {@code name}. */
    public static StringPath<Shop> name() {
        return SHOP.name();
    }

    /** Reads one row, its values in the order of the record. */
    public static Shop read(Row row, int at) {
        return new Shop(
                row.uuid(at),
                SitePaths.read(row, at + 1),
                row.orNull(at + 10, (r, i) -> SitePaths.read(r, i + 1)),
                row.optional(at + 20, (r, i) -> Points.read(r, i + 1)),
                DeferredFields.embedded(row, at, 23, MODEL, (read, from) -> Points.read(read, from + 23)),
                DeferredFields.embedded(row, at, 25, MODEL, (read, from) -> read.optional(from + 25, (r, i) -> Points.read(r, i + 1))),
                Papers.read(row, at, 28, MODEL),
                row.orNull(at + 36, (r, i) -> Papers.read(r, at, 37, MODEL)),
                Owners.read(row, at, 45, MODEL),
                row.optional(at + 52, (r, i) -> Owners.read(r, at, 52, MODEL)),
                row.text(at + 59));
    }

    private static @Nullable Object[] values(Shop shop) {
        return new @Nullable Object[] {
                shop.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                shop.name()};
    }

    /** The paths of one shop, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Shop> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ComparablePath<R, UUID> id() {
            return new ComparablePath<>(at("id"));
        }

        /** Where it stands. */
        public SitePaths.Path<R> site() {
            return new SitePaths.Path<>(at("site"));
        }

        /** Columns that start with {@code prev}, may be absent. */
        public SitePaths.OrNull<R> previous() {
            return new SitePaths.OrNull<>(at("previous"));
        }

        /** Columns that start with {@code entrance}, may be absent. */
        public Points.OrNull<R> entrance() {
            return new Points.OrNull<>(at("entrance"));
        }

        /** Columns that start with {@code exit}, read where it is included. */
        public Points.Deferred<R> exit() {
            return new Points.Deferred<>(at("exit"));
        }

        /** Columns that start with {@code hatch}, may be absent, read where it is included. */
        public Points.DeferredOrNull<R> hatch() {
            return new Points.DeferredOrNull<>(at("hatch"));
        }

        /** Columns that start with {@code paper}. */
        public Papers.Path<R> paper() {
            return new Papers.Path<>(at("paper"));
        }

        /** Columns that start with {@code spare}, may be absent. */
        public Papers.OrNull<R> spare() {
            return new Papers.OrNull<>(at("spare"));
        }

        /** Columns that start with {@code owner}. */
        public Owners.Path<R> owner() {
            return new Owners.Path<>(at("owner"));
        }

        /** Columns that start with {@code buyer}, may be absent. */
        public Owners.OrNull<R> buyer() {
            return new Owners.OrNull<>(at("buyer"));
        }

        /** Column {@code name}. */
        public StringPath<R> name() {
            return new StringPath<>(at("name"));
        }
    }

    /** Several shops, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Shop, Path<Shop>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The exit of each, to be included. */
        public DeferredOfMany<R> exit() {
            return new DeferredOfMany<>(at("exit"));
        }

        /** The hatch of each, to be included. */
        public DeferredOfMany<R> hatch() {
            return new DeferredOfMany<>(at("hatch"));
        }

        @Override
        protected Path<Shop> one() {
            return SHOP;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Shops to read, change or delete. */
    public static class Query extends QueryBuilder<Shop, Path<Shop>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Shop> root() {
            return SHOP;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The shops of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new shop in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new shop in this relation for each of these values, in one statement. */
        public <V> CreateMany<Shop> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Shop... shops) {
            return Link.link(draft(), (Object[]) shops);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Shop... shops) {
            return Link.unlink(draft(), (Object[]) shops);
        }
    }

    /** Where {@code site} is still to be given. */
    public interface NeedsSite {
        /** Where it stands. */
        NeedsExit site(Shop.Site site);
    }

    /** Where {@code exit} is still to be given. */
    public interface NeedsExit {
        /** Columns that start with {@code exit}, read where it is included. */
        NeedsPaper exit(Point exit);
    }

    /** Where {@code paper} is still to be given. */
    public interface NeedsPaper {
        /** Columns that start with {@code paper}. */
        NeedsOwner paper(Shop.Paper paper);
    }

    /** Where {@code owner} is still to be given. */
    public interface NeedsOwner {
        /** Columns that start with {@code owner}. */
        NeedsName owner(Shop.Owner owner);
    }

    /** Where {@code name} is still to be given. */
    public interface NeedsName {
        /** Column {@code name}. */
        Create name(String name);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Shop, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Where it stands. */
        public S site(Shop.Site site) {
            return set("site", site);
        }

        /** Columns that start with {@code prev}, may be absent. */
        public S previous(Shop. @Nullable Site previous) {
            return set("previous", previous);
        }

        /** Columns that start with {@code entrance}, may be absent. */
        public S entrance(@Nullable Point entrance) {
            return set("entrance", entrance);
        }

        /** Columns that start with {@code exit}, read where it is included. */
        public S exit(Point exit) {
            return set("exit", exit);
        }

        /** Columns that start with {@code hatch}, may be absent, read where it is included. */
        public S hatch(@Nullable Point hatch) {
            return set("hatch", hatch);
        }

        /** Columns that start with {@code paper}. */
        public S paper(Shop.Paper paper) {
            return set("paper", paper);
        }

        /** Columns that start with {@code spare}, may be absent. */
        public S spare(Shop. @Nullable Paper spare) {
            return set("spare", spare);
        }

        /** Columns that start with {@code owner}. */
        public S owner(Shop.Owner owner) {
            return set("owner", owner);
        }

        /** Columns that start with {@code buyer}, may be absent. */
        public S buyer(Shop. @Nullable Owner buyer) {
            return set("buyer", buyer);
        }

        /** Column {@code name}. */
        public S name(String name) {
            return set("name", name);
        }
    }

    /** A new shop. */
    public static final class Create extends Values<Shop, Create> implements NeedsSite,
            NeedsExit,
            NeedsPaper,
            NeedsOwner,
            NeedsName {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Shop}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
