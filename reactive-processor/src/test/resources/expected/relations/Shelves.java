package relations;

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
import dev.sippet.query.OneChange;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Shelf}. */
@Generated("dev.sippet.processor")
public final class Shelves {
    /** The schema of {@link Shelf}. */
    public static final Model<Shelf> MODEL = Model.of(Shelf.class, "shelfs", Shelves::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("roomId", Type.INT32))
            .belongsTo("room", () -> Teams.MODEL, List.of("roomId"), List.of("id")).eager()
            .hasMany("boxes", () -> Boxes.MODEL, "shelf").eager()
            .hasOne("lid", () -> Lids.MODEL, "shelf", true).eager()
            .via("lids", () -> Lids.MODEL, List.of("boxes", "lids"), true).eager()
            .hasMany("spares", () -> Boxes.MODEL, "spare")
            .values(Shelves::values)
            .companion("Shelves")
            .key("id")
            .index(Index.of("roomId"))
            .build();

    private static final Path<Shelf> SHELF = new Path<>(Location.of(MODEL));

    private Shelves() {}

    /** A new shelf; {@code exec} appears once it has all it needs. */
    public static NeedsRoom create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new shelfs in one statement, answered in the same order. */
    public static CreateMany<Shelf> createMany(Collection<Create> shelfs) {
        return new CreateMany<>(Draft.create(MODEL), shelfs);
    }

    /** New shelfs that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Shelf, Create> createAll(Flux<Create> shelfs) {
        return new CreateAll<>(Draft.create(MODEL), shelfs);
    }

    /** Every shelf. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Shelf> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one shelf. */
    public static Query filter(Function<Path<Shelf>, Condition<Shelf>> condition) {
        return all().filter(condition);
    }

    /** The shelf with this id; {@code RecordNotFound} if there is none. */
    public static One<Shelf> getById(long id) {
        return new One<>(byId(id));
    }

    /** The shelf with this id, or empty. */
    public static Maybe<Shelf> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the shelf with this id; {@code RecordNotFound} if there is none. */
    public static Update<Shelf> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the shelf with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new shelf, or brings the one with this id up to date. */
    public static Upsert<Shelf, Create, Update<Shelf>> upsertById(Create shelf) {
        return Upsert.by(shelf, Create::new, Update::new, "id");
    }

    /** The same for shelfs that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Shelf, Create, Update<Shelf>> upsertAllById(Flux<Create> shelfs) {
        return UpsertAll.by(Draft.create(MODEL), shelfs, Update::new, "id");
    }

    /** The shelfs with this room id. */
    public static Query filterByRoomId(int roomId) {
        return filter(SHELF.roomId().eq(roomId));
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(SHELF.id().eq(id));
    }

    private static Draft of(Shelf shelf) {
        return byId(shelf.id());
    }

    /** Changes this shelf; answers the fresh record. */
    public static Update<Shelf> update(Shelf shelf) {
        return new Update<>(of(shelf).updateOne());
    }

    /** Deletes this shelf; false if it was gone. */
    public static Delete<Boolean> delete(Shelf shelf) {
        return Delete.one(of(shelf));
    }

    /** The team that is its room, read anew. */
    public static One<Team> room(Shelf shelf) {
        return new One<>(of(shelf).through("room", Teams.MODEL));
    }

    /** The boxes of this shelf: to read, create, link and unlink. */
    public static Boxes.Related<Boxes.Create> boxes(Shelf shelf) {
        return new Boxes.Related<>(of(shelf).through("boxes", Boxes.MODEL), Boxes.Create::new);
    }

    /** The lid of this shelf: to read, create, set and unset. */
    public static Lids.RelatedOne<Lids.NeedsBox> lid(Shelf shelf) {
        return new Lids.RelatedOne<>(of(shelf).through("lid", Lids.MODEL), Lids.Create::new);
    }

    /** The lids of this shelf, each once; to be read only, since boxes.lids is no join that follows from both. */
    public static Lids.Query lids(Shelf shelf) {
        return new Lids.Query(of(shelf).through("lids", Lids.MODEL));
    }

    /** The spares of this shelf: to read, create, link and unlink. */
    public static Boxes.Related<Boxes.NeedsShelf> spares(Shelf shelf) {
        return new Boxes.Related<>(of(shelf).through("spares", Boxes.MODEL), Boxes.Create::new);
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Shelf, Long> id() {
        return SHELF.id();
    }

    /** Column {@code room_id}: indexed. */
    public static NumberPath<Shelf, Integer> roomId() {
        return SHELF.roomId();
    }

    /** The team that is its room. */
    public static Teams.Path<Shelf> room() {
        return SHELF.room();
    }

    /** Its boxes. */
    public static Boxes.Many<Shelf> boxes() {
        return SHELF.boxes();
    }

    /** Its lid, if there is one. */
    public static Lids.Path<Shelf> lid() {
        return SHELF.lid();
    }

    /** Its lids. */
    public static Lids.Many<Shelf> lids() {
        return SHELF.lids();
    }

    /** Its spares. */
    public static Boxes.Many<Shelf> spares() {
        return SHELF.spares();
    }

    /** Reads one row, its values in the order of the record. */
    public static Shelf read(Row row, int at) {
        return new Shelf(
                row.int64(at),
                row.int32(at + 1),
                Relations.always(row, at, 2, MODEL, "room"),
                Relations.always(row, at, 3, MODEL, "boxes"),
                Relations.always(row, at, 4, MODEL, "lid"),
                Relations.always(row, at, 5, MODEL, "lids"),
                Relations.many(row, at, 6, MODEL, "spares"));
    }

    private static @Nullable Object[] values(Shelf shelf) {
        return new @Nullable Object[] {
                shelf.id(),
                shelf.roomId(),
                null,
                null,
                null,
                null,
                null};
    }

    /** The paths of one shelf, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Shelf> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code room_id}: indexed. */
        public NumberPath<R, Integer> roomId() {
            return new NumberPath<>(at("roomId"));
        }

        /** The team that is its room. */
        public Teams.Path<R> room() {
            return new Teams.Path<>(at("room"));
        }

        /** Its boxes. */
        public Boxes.Many<R> boxes() {
            return new Boxes.Many<>(at("boxes"));
        }

        /** Its lid, if there is one. */
        public Lids.Path<R> lid() {
            return new Lids.Path<>(at("lid"));
        }

        /** Its lids. */
        public Lids.Many<R> lids() {
            return new Lids.Many<>(at("lids"));
        }

        /** Its spares. */
        public Boxes.Many<R> spares() {
            return new Boxes.Many<>(at("spares"));
        }
    }

    /** Several shelfs, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Shelf, Path<Shelf>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The team that is their room. */
        public Teams.Many<R> room() {
            return new Teams.Many<>(at("room"));
        }

        /** Their boxes. */
        public Boxes.Many<R> boxes() {
            return new Boxes.Many<>(at("boxes"));
        }

        /** Their lid. */
        public Lids.Many<R> lid() {
            return new Lids.Many<>(at("lid"));
        }

        /** Their lids. */
        public Lids.Many<R> lids() {
            return new Lids.Many<>(at("lids"));
        }

        /** Their spares. */
        public Boxes.Many<R> spares() {
            return new Boxes.Many<>(at("spares"));
        }

        @Override
        protected Path<Shelf> one() {
            return SHELF;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Shelfs to read, change or delete. */
    public static class Query extends QueryBuilder<Shelf, Path<Shelf>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The team that is their room, each once. */
        public Teams.Query room() {
            return new Teams.Query(draft().through("room", Teams.MODEL));
        }

        /** Their boxes, each once. */
        public Boxes.Query boxes() {
            return new Boxes.Query(draft().through("boxes", Boxes.MODEL));
        }

        /** Their lid, each once. */
        public Lids.Query lid() {
            return new Lids.Query(draft().through("lid", Lids.MODEL));
        }

        /** Their lids, each once. */
        public Lids.Query lids() {
            return new Lids.Query(draft().through("lids", Lids.MODEL));
        }

        /** Their spares, each once. */
        public Boxes.Query spares() {
            return new Boxes.Query(draft().through("spares", Boxes.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Shelf> root() {
            return SHELF;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The shelfs of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new shelf in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new shelf in this relation for each of these values, in one statement. */
        public <V> CreateMany<Shelf> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Shelf... shelfs) {
            return Link.link(draft(), (Object[]) shelfs);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Shelf... shelfs) {
            return Link.unlink(draft(), (Object[]) shelfs);
        }
    }

    /** Where {@code room} is still to be given. */
    public interface NeedsRoom {
        /** The team that is its room, by key. */
        Create roomId(int roomId);

        /** The team that is its room, by record. */
        Create room(Team room);

        /** The team that is its room, created in the same statement. */
        Create room(Teams.Create room);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Shelf, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The team that is its room, by key. */
        public S roomId(int roomId) {
            return set("roomId", roomId);
        }

        /** The team that is its room, by record. */
        public S room(Team room) {
            return set("roomId", room.id());
        }
    }

    /** A new shelf. */
    public static final class Create extends Values<Shelf, Create> implements NeedsRoom {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        /** The team that is its room, created in the same statement. */
        @Override
        public Create room(Teams.Create room) {
            return set("room", room);
        }

        /** One of its boxes, created with it. */
        public Create boxes(Function<Boxes.Create, Boxes.Create> box) {
            return set("boxes", box.apply(new Boxes.Create(Draft.create(Boxes.MODEL))));
        }

        /** Its lid, created with it. */
        public Create lid(Function<Lids.NeedsBox, Lids.Create> lid) {
            return set("lid", lid.apply(new Lids.Create(Draft.create(Lids.MODEL))));
        }

        /** One of its spares, created with it. */
        public Create spares(Function<Boxes.NeedsShelf, Boxes.Create> box) {
            return set("spares", box.apply(new Boxes.Create(Draft.create(Boxes.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Shelf}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** Its boxes: create, link and unlink. */
        public Update<A> boxes(
                UnaryOperator<RelationChange<Box, Boxes.Create, Boxes.Create>> change) {
            return set("boxes", change.apply(new RelationChange<>(Boxes.Create::new)));
        }

        /** Its lid: create, set and unset. */
        public Update<A> lid(UnaryOperator<OneChange<Lid, Lids.NeedsBox, Lids.Create>> change) {
            return set("lid", change.apply(new OneChange<>(Lids.Create::new)));
        }

        /** Its spares: create, link and unlink. */
        public Update<A> spares(
                UnaryOperator<RelationChange<Box, Boxes.NeedsShelf, Boxes.Create>> change) {
            return set("spares", change.apply(new RelationChange<>(Boxes.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
