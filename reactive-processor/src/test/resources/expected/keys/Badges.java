package keys;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredEmbed;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Expression;
import dev.sippet.query.ItemPath;
import dev.sippet.query.ItemQuery;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.KeyMaybe;
import dev.sippet.query.KeyOne;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.Relations;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Badge}. */
@Generated("dev.sippet.processor")
public final class Badges {
    /** The schema of {@link Badge}. */
    public static final Model<Badge> MODEL = Model.of(Badge.class, "badges", Badges::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("ownerId", Type.UUID))
            .belongsTo("owner", () -> Owners.MODEL, List.of("ownerId"), List.of("id"))
            .embed(Embed.of("spot", Spots.TYPE))
            .embed(Embed.of("former", Spots.TYPE).orNull().asDeferred())
            .field(Field.of("scans", Type.INT32).orNull().asDeferred())
            .field(Field.of("history", Type.TEXT).orNull().asDeferred())
            .field(Field.of("checked", Type.DATE).orNull().asDeferred())
            .field(Field.of("opened", Type.INT64).onCreate(() -> 0L).asDeferred())
            .values(Badges::values)
            .key("id")
            .index(Index.unique("ownerId"))
            .build();

    private static final Path<Badge> BADGE = new Path<>(Location.of(MODEL));

    private Badges() {}

    /** A new badge; {@code exec} appears once it has all it needs. */
    public static NeedsOwner create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new badges in one statement, answered in the same order. */
    public static CreateMany<Badge> createMany(Collection<Create> badges) {
        return new CreateMany<>(Draft.create(MODEL), badges);
    }

    /** New badges that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Badge, Create> createAll(Flux<Create> badges) {
        return new CreateAll<>(Draft.create(MODEL), badges);
    }

    /** The badge with this id; {@code RecordNotFound} if there is none. */
    public static KeyOne<Badge> getById(long id) {
        return new KeyOne<>(byId(id));
    }

    /** The badge with this id, or empty. */
    public static KeyMaybe<Badge> findById(long id) {
        return new KeyMaybe<>(byId(id));
    }

    /** Changes the badge with this id; {@code RecordNotFound} if there is none. */
    public static Update<Badge> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the badge with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new badge, or brings the one with this id up to date. */
    public static Upsert<Badge, Create, Update<Badge>> upsertById(Create badge) {
        return Upsert.by(badge, Create::new, Update::new, "id");
    }

    /** The same for badges that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Badge, Create, Update<Badge>> upsertAllById(Flux<Create> badges) {
        return UpsertAll.by(Draft.create(MODEL), badges, Update::new, "id");
    }

    /** The badge with this owner id; {@code RecordNotFound} if there is none. */
    public static KeyOne<Badge> getByOwnerId(UUID ownerId) {
        return new KeyOne<>(byOwnerId(ownerId));
    }

    /** The badge with this owner id, or empty. */
    public static KeyMaybe<Badge> findByOwnerId(UUID ownerId) {
        return new KeyMaybe<>(byOwnerId(ownerId));
    }

    /** Changes the badge with this owner id; {@code RecordNotFound} if there is none. */
    public static Update<Badge> updateByOwnerId(UUID ownerId) {
        return new Update<>(byOwnerId(ownerId).updateOne());
    }

    /** Deletes the badge with this owner id; false if there is none. */
    public static Delete<Boolean> deleteByOwnerId(UUID ownerId) {
        return Delete.one(byOwnerId(ownerId));
    }

    /** The badges of each of these {@code ids}; of none, nothing is sent. */
    public static ById filterByIdIn(Collection<Long> ids) {
        return new ById(Draft.query(MODEL).where(BADGE.id().in(ids)));
    }

    /** The badges of each of these {@code ownerIds}; of none, nothing is sent. */
    public static ByOwnerId filterByOwnerIdIn(Collection<UUID> ownerIds) {
        return new ByOwnerId(Draft.query(MODEL).where(BADGE.ownerId().in(ownerIds)));
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(BADGE.id().eq(id));
    }

    private static Draft byOwnerId(UUID ownerId) {
        return Draft.query(MODEL).where(BADGE.ownerId().eq(ownerId));
    }

    private static Draft of(Badge badge) {
        return byId(badge.id());
    }

    /** Changes this badge; answers the fresh record. */
    public static Update<Badge> update(Badge badge) {
        return new Update<>(of(badge).updateOne());
    }

    /** Deletes this badge; false if it was gone. */
    public static Delete<Boolean> delete(Badge badge) {
        return Delete.one(of(badge));
    }

    /** The owner it belongs to, read anew. */
    public static KeyOne<Owner> owner(Badge badge) {
        return new KeyOne<>(Relations.of(MODEL, badge, "owner"));
    }

    /** Column {@code id}: the key. */
    public static ItemPath.Numeric<Badge, Long> id() {
        return BADGE.id();
    }

    /** Column {@code owner_id}: unique. */
    public static ItemPath.Of<Badge, UUID> ownerId() {
        return BADGE.ownerId();
    }

    /** The owner it belongs to. */
    public static Owners.Path<Badge> owner() {
        return BADGE.owner();
    }

    /** Columns that start with {@code spot}. */
    public static SpotPath<Badge> spot() {
        return BADGE.spot();
    }

    /** Columns that start with {@code former}, may be absent, read where it is included. */
    public static SpotDeferredOrNull<Badge> former() {
        return BADGE.former();
    }

    /** Column {@code scans}: may be absent, read where it is included. */
    public static ItemPath.NumericDeferredOrNull<Badge, Integer> scans() {
        return BADGE.scans();
    }

    /** Column {@code history}: may be absent, read where it is included. */
    public static ItemPath.TextDeferredOrNull<Badge> history() {
        return BADGE.history();
    }

    /** Column {@code checked}: may be absent, read where it is included. */
    public static ItemPath.DeferredOrNull<Badge, LocalDate> checked() {
        return BADGE.checked();
    }

    /** Column {@code opened}: read where it is included. */
    public static ItemPath.NumericDeferred<Badge, Long> opened() {
        return BADGE.opened();
    }

    /** Reads one row, its values in the order of the record. */
    public static Badge read(Row row, int at) {
        return new Badge(
                row.int64(at),
                row.uuid(at + 1),
                Relations.one(row, at, 2, MODEL, "owner"),
                Spots.read(row, at + 3),
                DeferredFields.embedded(row, at, 7, MODEL, (read, from) -> read.optional(from + 7, (r, i) -> Spots.read(r, i + 1))),
                DeferredFields.optional(row, at, 12, MODEL, Row::int32),
                DeferredFields.optional(row, at, 13, MODEL, Row::text),
                DeferredFields.optional(row, at, 14, MODEL, Row::date),
                DeferredFields.present(row, at, 15, MODEL, Row::int64));
    }

    private static @Nullable Object[] values(Badge badge) {
        return new @Nullable Object[] {
                badge.id(),
                badge.ownerId(),
                null,
                null,
                null,
                badge.scans().tryGet().flatMap(value -> value).orElse(null),
                badge.history().tryGet().flatMap(value -> value).orElse(null),
                badge.checked().tryGet().flatMap(value -> value).orElse(null),
                badge.opened().tryGet().orElse(null)};
    }

    /** The paths of one badge, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Badge> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ItemPath.Numeric<R, Long> id() {
            return new ItemPath.Numeric<>(at("id"));
        }

        /** Column {@code owner_id}: unique. */
        public ItemPath.Of<R, UUID> ownerId() {
            return new ItemPath.Of<>(at("ownerId"));
        }

        /** The owner it belongs to. */
        public Owners.Path<R> owner() {
            return new Owners.Path<>(at("owner"));
        }

        /** Columns that start with {@code spot}. */
        public SpotPath<R> spot() {
            return new SpotPath<>(at("spot"));
        }

        /** Columns that start with {@code former}, may be absent, read where it is included. */
        public SpotDeferredOrNull<R> former() {
            return new SpotDeferredOrNull<>(at("former"));
        }

        /** Column {@code scans}: may be absent, read where it is included. */
        public ItemPath.NumericDeferredOrNull<R, Integer> scans() {
            return new ItemPath.NumericDeferredOrNull<>(at("scans"));
        }

        /** Column {@code history}: may be absent, read where it is included. */
        public ItemPath.TextDeferredOrNull<R> history() {
            return new ItemPath.TextDeferredOrNull<>(at("history"));
        }

        /** Column {@code checked}: may be absent, read where it is included. */
        public ItemPath.DeferredOrNull<R, LocalDate> checked() {
            return new ItemPath.DeferredOrNull<>(at("checked"));
        }

        /** Column {@code opened}: read where it is included. */
        public ItemPath.NumericDeferred<R, Long> opened() {
            return new ItemPath.NumericDeferred<>(at("opened"));
        }
    }

    /** The paths of one spot, from {@code R}. */
    public static class SpotPath<R> extends EmbedPath<R, Spot> {
        /** At this place. */
        public SpotPath(Location at) {
            super(at, Spots::read);
        }

        /** Field {@code hall}. */
        public ItemPath.Text<R> hall() {
            return new ItemPath.Text<>(at("hall"));
        }

        /** Field {@code row}. */
        public ItemPath.Numeric<R, Integer> row() {
            return new ItemPath.Numeric<>(at("row"));
        }

        /** Field {@code fixing}. */
        public FixingOrNull<R> fixing() {
            return new FixingOrNull<>(at("fixing"));
        }
    }

    /** Those of one spot that is read where it is included, and may be absent. */
    public static final class SpotDeferredOrNull<R> extends SpotPath<R> implements OptionalEmbed<R>, DeferredEmbed<R> {
        /** At this place. */
        public SpotDeferredOrNull(Location at) {
            super(at);
        }

        @Override
        public SpotPath<R> whole() {
            return this;
        }
    }

    /** The paths of one fixing, from {@code R}. */
    public static class FixingPath<R> extends EmbedPath<R, Spot.Fixing> {
        /** At this place. */
        public FixingPath(Location at) {
            super(at, Fixings::read);
        }

        /** Is {@link Spot.Fixing.Bolt}. */
        public Condition<R> isBolt() {
            return variant("bolt");
        }

        /** Is {@link Spot.Fixing.Bolt}, and this holds of it. */
        public Condition<R> isBolt(Function<FixingBoltPath<R>, Condition<R>> condition) {
            return variant("bolt", new FixingBoltPath<>(at("bolt")), condition);
        }

        /** Is {@link Spot.Fixing.Magnet}. */
        public Condition<R> isMagnet() {
            return variant("magnet");
        }
    }

    /** Those of one fixing that may be absent. */
    public static final class FixingOrNull<R> extends FixingPath<R> implements OptionalEmbed<R> {
        /** At this place. */
        public FixingOrNull(Location at) {
            super(at);
        }

        @Override
        public FixingPath<R> whole() {
            return this;
        }
    }

    /** The paths of one {@link Spot.Fixing.Bolt}, from {@code R}. */
    public static final class FixingBoltPath<R> extends EmbedPath<R, Spot.Fixing.Bolt> {
        FixingBoltPath(Location at) {
            super(at);
        }

        /** Field {@code size}. */
        public ItemPath.Numeric<R, Integer> size() {
            return new ItemPath.Numeric<>(at("size"));
        }
    }

    /** Several badges, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Badge, Path<Badge>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The former of each, to be included. */
        public DeferredOfMany<R> former() {
            return new DeferredOfMany<>(at("former"));
        }

        /** Column {@code scans} of each, to be included. */
        public DeferredOfMany<R> scans() {
            return new DeferredOfMany<>(at("scans"));
        }

        /** Column {@code history} of each, to be included. */
        public DeferredOfMany<R> history() {
            return new DeferredOfMany<>(at("history"));
        }

        /** Column {@code checked} of each, to be included. */
        public DeferredOfMany<R> checked() {
            return new DeferredOfMany<>(at("checked"));
        }

        /** Column {@code opened} of each, to be included. */
        public DeferredOfMany<R> opened() {
            return new DeferredOfMany<>(at("opened"));
        }

        /** The owner they belong to. */
        public Owners.Many<R> owner() {
            return new Owners.Many<>(at("owner"));
        }

        @Override
        protected Path<Badge> one() {
            return BADGE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Badges that are found by their id. */
    public static class ById extends ItemQuery<Badge, Path<Badge>, ById> {
        /** From what was said so far. */
        public ById(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ById consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Badge> root() {
            return BADGE;
        }

        @Override
        protected ById with(Draft draft) {
            return new ById(draft);
        }
    }

    /** The badges of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedById<S> extends ById {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedById(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new badge in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new badge in this relation for each of these values, in one statement. */
        public <V> CreateMany<Badge> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Badge... badges) {
            return Link.link(draft(), (Object[]) badges);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Badge... badges) {
            return Link.unlink(draft(), (Object[]) badges);
        }
    }

    /** Badges that are found by their owner id. */
    public static class ByOwnerId extends ItemQuery<Badge, Path<Badge>, ByOwnerId> {
        /** From what was said so far. */
        public ByOwnerId(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByOwnerId consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Badge> root() {
            return BADGE;
        }

        @Override
        protected ByOwnerId with(Draft draft) {
            return new ByOwnerId(draft);
        }
    }

    /** Where {@code owner} is still to be given. */
    public interface NeedsOwner {
        /** The owner it belongs to, by key. */
        NeedsSpot ownerId(UUID ownerId);

        /** The owner it belongs to, by record. */
        NeedsSpot owner(Owner owner);

        /** The owner it belongs to, created in the same statement. */
        NeedsSpot owner(Owners.Create owner);
    }

    /** Where {@code spot} is still to be given. */
    public interface NeedsSpot {
        /** Columns that start with {@code spot}. */
        Create spot(Spot spot);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Badge, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The owner it belongs to, by key. */
        public S ownerId(UUID ownerId) {
            return set("ownerId", ownerId);
        }

        /** The owner it belongs to, by record. */
        public S owner(Owner owner) {
            return set("ownerId", owner.id());
        }

        /** Columns that start with {@code spot}. */
        public S spot(Spot spot) {
            return set("spot", spot);
        }

        /** Columns that start with {@code former}, may be absent, read where it is included. */
        public S former(@Nullable Spot former) {
            return set("former", former);
        }

        /** Column {@code scans}: may be absent, read where it is included. */
        public S scans(@Nullable Integer scans) {
            return set("scans", scans);
        }

        /** Column {@code history}: may be absent, read where it is included. */
        public S history(@Nullable String history) {
            return set("history", history);
        }

        /** Column {@code checked}: may be absent, read where it is included. */
        public S checked(@Nullable LocalDate checked) {
            return set("checked", checked);
        }

        /** Column {@code opened}: read where it is included. */
        public S opened(long opened) {
            return set("opened", opened);
        }
    }

    /** A new badge. */
    public static final class Create extends Values<Badge, Create> implements NeedsOwner, NeedsSpot {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** The owner it belongs to, created in the same statement. */
        @Override
        public Create owner(Owners.Create owner) {
            return set("owner", owner);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Badge}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> scans(
                Function<NumberPath.DeferredOrNull<Badge, Integer>, Expression<Badge, Integer>> change) {
            return set("scans", change.apply(new NumberPath.DeferredOrNull<>(Location.of(MODEL).to("scans"))));
        }

        /** From what is stored. */
        public Update<A> opened(
                Function<NumberPath.Deferred<Badge, Long>, Expression<Badge, Long>> change) {
            return set("opened", change.apply(new NumberPath.Deferred<>(Location.of(MODEL).to("opened"))));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
