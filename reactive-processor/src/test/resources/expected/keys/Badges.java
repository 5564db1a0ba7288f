package keys;

import dev.sippet.annotation.Generated;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.ItemPath;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.Location;
import dev.sippet.query.Maybe;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.Relations;
import dev.sippet.query.Upsert;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
    public static One<Badge> getById(long id) {
        return new One<>(byId(id));
    }

    /** The badge with this id, or empty. */
    public static Maybe<Badge> findById(long id) {
        return new Maybe<>(byId(id));
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

    /** The badge with this owner id; {@code RecordNotFound} if there is none. */
    public static One<Badge> getByOwnerId(UUID ownerId) {
        return new One<>(byOwnerId(ownerId));
    }

    /** The badge with this owner id, or empty. */
    public static Maybe<Badge> findByOwnerId(UUID ownerId) {
        return new Maybe<>(byOwnerId(ownerId));
    }

    /** Changes the badge with this owner id; {@code RecordNotFound} if there is none. */
    public static Update<Badge> updateByOwnerId(UUID ownerId) {
        return new Update<>(byOwnerId(ownerId).updateOne());
    }

    /** Deletes the badge with this owner id; false if there is none. */
    public static Delete<Boolean> deleteByOwnerId(UUID ownerId) {
        return Delete.one(byOwnerId(ownerId));
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
    public static One<Owner> owner(Badge badge) {
        return new One<>(Relations.of(MODEL, badge, "owner"));
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

    /** Reads one row, its values in the order of the record. */
    public static Badge read(Row row, int at) {
        return new Badge(
                row.int64(at),
                row.uuid(at + 1),
                Relations.one(row, at, 2, MODEL, "owner"));
    }

    private static @Nullable Object[] values(Badge badge) {
        return new @Nullable Object[] {
                badge.id(),
                badge.ownerId(),
                null};
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
    }

    /** Several badges, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Badge, Path<Badge>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
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

    /** Where {@code owner} is still to be given. */
    public interface NeedsOwner {
        /** The owner it belongs to, by key. */
        Create ownerId(UUID ownerId);

        /** The owner it belongs to, by record. */
        Create owner(Owner owner);

        /** The owner it belongs to, created in the same statement. */
        Create owner(Owners.Create owner);
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
    }

    /** A new badge. */
    public static final class Create extends Values<Badge, Create> implements NeedsOwner {
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

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
