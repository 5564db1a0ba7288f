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
import java.util.function.Function;
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
    public static One<Owner> getById(UUID id) {
        return new One<>(byId(id));
    }

    /** The owner with this id, or empty. */
    public static Maybe<Owner> findById(UUID id) {
        return new Maybe<>(byId(id));
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

    /** The owner with this email; {@code RecordNotFound} if there is none. */
    public static One<Owner> getByEmail(String email) {
        return new One<>(byEmail(email));
    }

    /** The owner with this email, or empty. */
    public static Maybe<Owner> findByEmail(String email) {
        return new Maybe<>(byEmail(email));
    }

    /** Changes the owner with this email; {@code RecordNotFound} if there is none. */
    public static Update<Owner> updateByEmail(String email) {
        return new Update<>(byEmail(email).updateOne());
    }

    /** Deletes the owner with this email; false if there is none. */
    public static Delete<Boolean> deleteByEmail(String email) {
        return Delete.one(byEmail(email));
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
    public static Maybe<Badge> badge(Owner owner) {
        return new Maybe<>(Relations.of(MODEL, owner, "badge"));
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
        public Create badge(Function<Badges.Create, Badges.Create> badge) {
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

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
