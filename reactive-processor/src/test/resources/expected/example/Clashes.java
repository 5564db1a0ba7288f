package example;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
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
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Clash}. */
@Generated("dev.sippet.processor")
public final class Clashes {
    /** The schema of {@link Clash}. */
    public static final Model<Clash> MODEL = Model.of(Clash.class, "clashes", Clashes::read)
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("all", Type.TEXT))
            .field(Field.of("create", Type.TEXT))
            .field(Field.of("filter", Type.TEXT))
            .field(Field.of("count", Type.INT32))
            .field(Field.of("delete", Type.BOOL))
            .field(Field.of("default_", Type.TEXT).column("default"))
            .field(Field.of("record", Type.TEXT))
            .field(Field.of("yield", Type.TEXT))
            .field(Field.of("exec", Type.TEXT))
            .field(Field.of("set", Type.TEXT))
            .values(Clashes::values)
            .companion("Clashes")
            .key("id")
            .build();

    private static final Path<Clash> CLASH = new Path<>(Location.of(MODEL));

    private Clashes() {}

    /** A new clash; {@code exec} appears once it has all it needs. */
    public static NeedsAll create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new clashes in one statement, answered in the same order. */
    public static CreateMany<Clash> createMany(Collection<Create> clashes) {
        return new CreateMany<>(Draft.create(MODEL), clashes);
    }

    /** New clashes that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Clash, Create> createAll(Flux<Create> clashes) {
        return new CreateAll<>(Draft.create(MODEL), clashes);
    }

    /** Every clash. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Clash> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one clash. */
    public static Query filter(Function<Path<Clash>, Condition<Clash>> condition) {
        return all().filter(condition);
    }

    /** The clash with this id; {@code RecordNotFound} if there is none. */
    public static One<Clash> getById(long id) {
        return new One<>(byId(id));
    }

    /** The clash with this id, or empty. */
    public static Maybe<Clash> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the clash with this id; {@code RecordNotFound} if there is none. */
    public static Update<Clash> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the clash with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new clash, or brings the one with this id up to date. */
    public static Upsert<Clash, Create, Update<Clash>> upsertById(Create clash) {
        return Upsert.by(clash, Create::new, Update::new, "id");
    }

    /** The same for clashes that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Clash, Create, Update<Clash>> upsertAllById(Flux<Create> clashes) {
        return UpsertAll.by(Draft.create(MODEL), clashes, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(CLASH.id().eq(id));
    }

    private static Draft of(Clash clash) {
        return byId(clash.id());
    }

    /** Changes this clash; answers the fresh record. */
    public static Update<Clash> update(Clash clash) {
        return new Update<>(of(clash).updateOne());
    }

    /** Deletes this clash; false if it was gone. */
    public static Delete<Boolean> delete(Clash clash) {
        return Delete.one(of(clash));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Clash, Long> id() {
        return CLASH.id();
    }

    /** Column {@code all}. */
    public static StringPath<Clash> all_() {
        return CLASH.all();
    }

    /** Column {@code create}. */
    public static StringPath<Clash> create_() {
        return CLASH.create();
    }

    /** Column {@code filter}. */
    public static StringPath<Clash> filter() {
        return CLASH.filter();
    }

    /** Column {@code count}. */
    public static NumberPath<Clash, Integer> count() {
        return CLASH.count();
    }

    /** Column {@code delete}. */
    public static BooleanPath<Clash> delete() {
        return CLASH.delete();
    }

    /** Column {@code default}. */
    public static StringPath<Clash> default_() {
        return CLASH.default_();
    }

    /** Column {@code record}. */
    public static StringPath<Clash> record() {
        return CLASH.record();
    }

    /** Column {@code yield}. */
    public static StringPath<Clash> yield() {
        return CLASH.yield();
    }

    /** Column {@code exec}. */
    public static StringPath<Clash> exec() {
        return CLASH.exec();
    }

    /** Column {@code set}. */
    public static StringPath<Clash> set() {
        return CLASH.set();
    }

    /** Reads one row, its values in the order of the record. */
    public static Clash read(Row row, int at) {
        return new Clash(
                row.int64(at),
                row.text(at + 1),
                row.text(at + 2),
                row.text(at + 3),
                row.int32(at + 4),
                row.bool(at + 5),
                row.text(at + 6),
                row.text(at + 7),
                row.text(at + 8),
                row.text(at + 9),
                row.text(at + 10));
    }

    private static @Nullable Object[] values(Clash clash) {
        return new @Nullable Object[] {
                clash.id(),
                clash.all(),
                clash.create(),
                clash.filter(),
                clash.count(),
                clash.delete(),
                clash.default_(),
                clash.record(),
                clash.yield(),
                clash.exec(),
                clash.set()};
    }

    /** The paths of one clash, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Clash> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code all}. */
        public StringPath<R> all() {
            return new StringPath<>(at("all"));
        }

        /** Column {@code create}. */
        public StringPath<R> create() {
            return new StringPath<>(at("create"));
        }

        /** Column {@code filter}. */
        public StringPath<R> filter() {
            return new StringPath<>(at("filter"));
        }

        /** Column {@code count}. */
        public NumberPath<R, Integer> count() {
            return new NumberPath<>(at("count"));
        }

        /** Column {@code delete}. */
        public BooleanPath<R> delete() {
            return new BooleanPath<>(at("delete"));
        }

        /** Column {@code default}. */
        public StringPath<R> default_() {
            return new StringPath<>(at("default_"));
        }

        /** Column {@code record}. */
        public StringPath<R> record() {
            return new StringPath<>(at("record"));
        }

        /** Column {@code yield}. */
        public StringPath<R> yield() {
            return new StringPath<>(at("yield"));
        }

        /** Column {@code exec}. */
        public StringPath<R> exec() {
            return new StringPath<>(at("exec"));
        }

        /** Column {@code set}. */
        public StringPath<R> set() {
            return new StringPath<>(at("set"));
        }
    }

    /** Several clashes, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Clash, Path<Clash>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Clash> one() {
            return CLASH;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Clashes to read, change or delete. */
    public static class Query extends QueryBuilder<Clash, Path<Clash>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Clash> root() {
            return CLASH;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The clashes of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new clash in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new clash in this relation for each of these values, in one statement. */
        public <V> CreateMany<Clash> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Clash... clashes) {
            return Link.link(draft(), (Object[]) clashes);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Clash... clashes) {
            return Link.unlink(draft(), (Object[]) clashes);
        }
    }

    /** Where {@code all} is still to be given. */
    public interface NeedsAll {
        /** Column {@code all}. */
        NeedsCreate all(String all);
    }

    /** Where {@code create} is still to be given. */
    public interface NeedsCreate {
        /** Column {@code create}. */
        NeedsFilter create(String create);
    }

    /** Where {@code filter} is still to be given. */
    public interface NeedsFilter {
        /** Column {@code filter}. */
        NeedsCount filter(String filter);
    }

    /** Where {@code count} is still to be given. */
    public interface NeedsCount {
        /** Column {@code count}. */
        NeedsDelete count(int count);
    }

    /** Where {@code delete} is still to be given. */
    public interface NeedsDelete {
        /** Column {@code delete}. */
        NeedsDefault_ delete(boolean delete);
    }

    /** Where {@code default_} is still to be given. */
    public interface NeedsDefault_ {
        /** Column {@code default}. */
        NeedsRecord default_(String default_);
    }

    /** Where {@code record} is still to be given. */
    public interface NeedsRecord {
        /** Column {@code record}. */
        NeedsYield record(String record);
    }

    /** Where {@code yield} is still to be given. */
    public interface NeedsYield {
        /** Column {@code yield}. */
        NeedsExec yield(String yield);
    }

    /** Where {@code exec} is still to be given. */
    public interface NeedsExec {
        /** Column {@code exec}. */
        NeedsSet exec(String exec);
    }

    /** Where {@code set} is still to be given. */
    public interface NeedsSet {
        /** Column {@code set}. */
        Create set(String set);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Clash, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code all}. */
        public S all(String all) {
            return set("all", all);
        }

        /** Column {@code create}. */
        public S create(String create) {
            return set("create", create);
        }

        /** Column {@code filter}. */
        public S filter(String filter) {
            return set("filter", filter);
        }

        /** Column {@code count}. */
        public S count(int count) {
            return set("count", count);
        }

        /** Column {@code delete}. */
        public S delete(boolean delete) {
            return set("delete", delete);
        }

        /** Column {@code default}. */
        public S default_(String default_) {
            return set("default_", default_);
        }

        /** Column {@code record}. */
        public S record(String record) {
            return set("record", record);
        }

        /** Column {@code yield}. */
        public S yield(String yield) {
            return set("yield", yield);
        }

        /** Column {@code exec}. */
        public S exec(String exec) {
            return set("exec", exec);
        }

        /** Column {@code set}. */
        public S set(String set) {
            return set("set", set);
        }
    }

    /** A new clash. */
    public static final class Create extends Values<Clash, Create> implements NeedsAll,
            NeedsCreate,
            NeedsFilter,
            NeedsCount,
            NeedsDelete,
            NeedsDefault_,
            NeedsRecord,
            NeedsYield,
            NeedsExec,
            NeedsSet {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Instead of the automatic one. */
        public Create id(long id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Clash}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> count(
                Function<NumberPath<Clash, Integer>, Expression<Clash, Integer>> change) {
            return set("count", change.apply(CLASH.count()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
