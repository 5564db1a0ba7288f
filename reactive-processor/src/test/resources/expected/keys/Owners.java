package keys;

import dev.sippet.annotation.Generated;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.ItemPath;
import dev.sippet.query.ItemQuery;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.KeyMaybe;
import dev.sippet.query.KeyOne;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.OneChange;
import dev.sippet.query.OnePath;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Owner}. */
@Generated("dev.sippet.processor")
public final class Owners {
    /** The schema of {@link Owner}. */
    public static final Model<Owner> MODEL = Model.of(Owner.class, "owners", Owners::read)
            .field(Field.of("id", Type.UUID).auto(Auto.UUID_V7))
            .field(Field.of("email", Type.TEXT))
            .field(Field.of("version", Type.INT64).asVersion())
            .hasMany("machines", () -> Machines.MODEL, "owner")
            .hasOne("badge", () -> Badges.MODEL, "owner", true)
            .via("parts", () -> Parts.MODEL, List.of("machines", "parts"), true)
            .values(Owners::values)
            .key("id")
            .index(Index.unique("email"))
            .build();

    private static final Path<Owner> OWNER = new Path<>(Location.of(MODEL));

    private Owners() {}

    /** A new owner; {@code exec} appears once it has all it needs. */
    public static NeedsEmail create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new owners in one statement, answered in the same order. */
    public static CreateMany<Owner> createMany(Collection<Create> owners) {
        return new CreateMany<>(Draft.create(MODEL), owners);
    }

    /** New owners that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Owner, Create> createAll(Flux<Create> owners) {
        return new CreateAll<>(Draft.create(MODEL), owners);
    }

    /** The owner with this id; {@code RecordNotFound} if there is none. */
    public static KeyOne<Owner> getById(UUID id) {
        return new KeyOne<>(byId(id));
    }

    /** The owner with this id, or empty. */
    public static KeyMaybe<Owner> findById(UUID id) {
        return new KeyMaybe<>(byId(id));
    }

    /** Changes the owner with this id; {@code RecordNotFound} if there is none. */
    public static Update<Owner> updateById(UUID id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the owner with this id; false if there is none. */
    public static Delete<Boolean> deleteById(UUID id) {
        return Delete.one(byId(id));
    }

    /** Stores a new owner, or brings the one with this id up to date. */
    public static Upsert<Owner, Create, Update<Owner>> upsertById(Create owner) {
        return Upsert.by(owner, Create::new, Update::new, "id");
    }

    /** The same for owners that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Owner, Create, Update<Owner>> upsertAllById(Flux<Create> owners) {
        return UpsertAll.by(Draft.create(MODEL), owners, Update::new, "id");
    }

    /** The owner with this email; {@code RecordNotFound} if there is none. */
    public static KeyOne<Owner> getByEmail(String email) {
        return new KeyOne<>(byEmail(email));
    }

    /** The owner with this email, or empty. */
    public static KeyMaybe<Owner> findByEmail(String email) {
        return new KeyMaybe<>(byEmail(email));
    }

    /** Changes the owner with this email; {@code RecordNotFound} if there is none. */
    public static Update<Owner> updateByEmail(String email) {
        return new Update<>(byEmail(email).updateOne());
    }

    /** Deletes the owner with this email; false if there is none. */
    public static Delete<Boolean> deleteByEmail(String email) {
        return Delete.one(byEmail(email));
    }

    /** The owners of each of these {@code ids}; of none, nothing is sent. */
    public static ById filterByIdIn(Collection<UUID> ids) {
        return new ById(Draft.query(MODEL).where(OWNER.id().in(ids)));
    }

    /** The owners of each of these {@code emails}; of none, nothing is sent. */
    public static ByEmail filterByEmailIn(Collection<String> emails) {
        return new ByEmail(Draft.query(MODEL).where(OWNER.email().in(emails)));
    }

    private static Draft byId(UUID id) {
        return Draft.query(MODEL).where(OWNER.id().eq(id));
    }

    private static Draft byEmail(String email) {
        return Draft.query(MODEL).where(OWNER.email().eq(email));
    }

    private static Draft of(Owner owner) {
        return byId(owner.id());
    }

    /** Changes this owner; answers the fresh record. {@code ConditionFailed} if it has changed since it was read. */
    public static Update<Owner> update(Owner owner) {
        return new Update<>(of(owner).expecting(OWNER.version().eq(owner.version())).updateOne());
    }

    /** Deletes this owner; false if it was gone. {@code ConditionFailed} if it has changed since it was read. */
    public static Delete<Boolean> delete(Owner owner) {
        return Delete.one(of(owner).expecting(OWNER.version().eq(owner.version())));
    }

    /** The machines of this owner: to read and create. */
    public static Machines.RelatedByOwnerId<Machines.NeedsNumber> machines(Owner owner) {
        return new Machines.RelatedByOwnerId<>(Relations.of(MODEL, owner, "machines"), Machines.Create::new);
    }

    /** Its badge, read anew. */
    public static KeyMaybe<Badge> badge(Owner owner) {
        return new KeyMaybe<>(Relations.of(MODEL, owner, "badge"));
    }

    /** The parts of this owner, each once; to be read only, since machines.parts is no join that follows from both. */
    public static Parts.ByMachineNumber parts(Owner owner) {
        return new Parts.ByMachineNumber(Relations.of(MODEL, owner, "parts"));
    }

    /** Column {@code id}: the key. */
    public static ItemPath.Of<Owner, UUID> id() {
        return OWNER.id();
    }

    /** Column {@code email}: unique. */
    public static ItemPath.Text<Owner> email() {
        return OWNER.email();
    }

    /** Column {@code version}: counts the updates. */
    public static ItemPath.Numeric<Owner, Long> version() {
        return OWNER.version();
    }

    /** Its machines. */
    public static Machines.Many<Owner> machines() {
        return OWNER.machines();
    }

    /** Its badge, if there is one. */
    public static Badges.Path<Owner> badge() {
        return OWNER.badge();
    }

    /** Its parts. */
    public static Parts.Many<Owner> parts() {
        return OWNER.parts();
    }

    /** Reads one row, its values in the order of the record. */
    public static Owner read(Row row, int at) {
        return new Owner(
                row.uuid(at),
                row.text(at + 1),
                row.int64(at + 2),
                Relations.many(row, at, 3, MODEL, "machines"),
                Relations.maybe(row, at, 4, MODEL, "badge"),
                Relations.many(row, at, 5, MODEL, "parts"));
    }

    private static @Nullable Object[] values(Owner owner) {
        return new @Nullable Object[] {
                owner.id(),
                owner.email(),
                owner.version(),
                null,
                null,
                null};
    }

    /** The paths of one owner, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Owner> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public ItemPath.Of<R, UUID> id() {
            return new ItemPath.Of<>(at("id"));
        }

        /** Column {@code email}: unique. */
        public ItemPath.Text<R> email() {
            return new ItemPath.Text<>(at("email"));
        }

        /** Column {@code version}: counts the updates. */
        public ItemPath.Numeric<R, Long> version() {
            return new ItemPath.Numeric<>(at("version"));
        }

        /** Its machines. */
        public Machines.Many<R> machines() {
            return new Machines.Many<>(at("machines"));
        }

        /** Its badge, if there is one. */
        public Badges.Path<R> badge() {
            return new Badges.Path<>(at("badge"));
        }

        /** Its parts. */
        public Parts.Many<R> parts() {
            return new Parts.Many<>(at("parts"));
        }
    }

    /** Several owners, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Owner, Path<Owner>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their machines. */
        public Machines.Many<R> machines() {
            return new Machines.Many<>(at("machines"));
        }

        /** Their badge. */
        public Badges.Many<R> badge() {
            return new Badges.Many<>(at("badge"));
        }

        /** Their parts. */
        public Parts.Many<R> parts() {
            return new Parts.Many<>(at("parts"));
        }

        @Override
        protected Path<Owner> one() {
            return OWNER;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Owners that are found by their id. */
    public static class ById extends ItemQuery<Owner, Path<Owner>, ById> {
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
        protected Path<Owner> root() {
            return OWNER;
        }

        @Override
        protected ById with(Draft draft) {
            return new ById(draft);
        }
    }

    /** The owners of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedById<S> extends ById {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedById(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new owner in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new owner in this relation for each of these values, in one statement. */
        public <V> CreateMany<Owner> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Owner... owners) {
            return Link.link(draft(), (Object[]) owners);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Owner... owners) {
            return Link.unlink(draft(), (Object[]) owners);
        }
    }

    /** Owners that are found by their email. */
    public static class ByEmail extends ItemQuery<Owner, Path<Owner>, ByEmail> {
        /** From what was said so far. */
        public ByEmail(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByEmail consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Owner> root() {
            return OWNER;
        }

        @Override
        protected ByEmail with(Draft draft) {
            return new ByEmail(draft);
        }
    }

    /** Where {@code email} is still to be given. */
    public interface NeedsEmail {
        /** Column {@code email}: unique. */
        Create email(String email);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Owner, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code email}: unique. */
        public S email(String email) {
            return set("email", email);
        }
    }

    /** A new owner. */
    public static final class Create extends Values<Owner, Create> implements NeedsEmail {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(UUID id) {
            return set("id", id);
        }

        /** One of its machines, created with it. */
        public Create machines(Function<Machines.NeedsNumber, Machines.Create> machine) {
            return set("machines", machine.apply(new Machines.Create(Draft.create(Machines.MODEL))));
        }

        /** Its badge, created with it. */
        public Create badge(Function<Badges.NeedsSpot, Badges.Create> badge) {
            return set("badge", badge.apply(new Badges.Create(Draft.create(Badges.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Owner}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its machines: create, link and unlink. */
        public Update<A> machines(
                UnaryOperator<RelationChange<Machine, Machines.NeedsNumber, Machines.Create>> change) {
            return set("machines", change.apply(new RelationChange<>(Machines.Create::new)));
        }

        /** Its badge: create, set and unset. */
        public Update<A> badge(
                UnaryOperator<OneChange<Badge, Badges.NeedsSpot, Badges.Create>> change) {
            return set("badge", change.apply(new OneChange<>(Badges.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
