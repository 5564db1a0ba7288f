package types;

import dev.sippet.annotation.Generated;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.Link;
import dev.sippet.query.ListChange;
import dev.sippet.query.ListPath;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.Maybe;
import dev.sippet.query.NumberPath;
import dev.sippet.query.One;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Crew}. */
@Generated("dev.sippet.processor")
public final class Crews {
    /** The schema of {@link Crew}. */
    public static final Model<Crew> MODEL = Model.of(Crew.class, "crews", Crews::read)
            .field(Field.of("id", Type.INT64))
            .field(Field.of("names", Type.list(Type.TEXT)).onCreate(List::of))
            .field(Field.of("nicks", Type.list(Type.text(20))).column("nick_names").onCreate(List::of))
            .field(Field.of("ages", Type.list(Type.INT32)).onCreate(List::of))
            .field(Field.of("numbers", Type.list(Type.UINT64)).onCreate(List::of))
            .field(Field.of("wages", Type.list(Type.decimal(8, 2))).onCreate(List::of))
            .field(Field.of("colors", Type.list(Type.enumeration("RED", "GREEN"))).onCreate(List::of))
            .field(Field.of("ranks", Type.list(Type.INT32)).newtype(Newtype.of(Crew.Rank.class, Crew.Rank::new, Crew.Rank::value)).onCreate(List::of))
            .field(Field.of("shades", Type.list(Type.enumeration("RED", "GREEN"))).newtype(Newtype.of(Crew.Shade.class, Crew.Shade::new, Crew.Shade::color)).onCreate(List::of))
            .field(Field.of("shifts", Type.list(Type.INSTANT)).onCreate(List::of).asDeferred())
            .field(Field.of("firsts", Type.list(Type.TEXT)).onCreate(Crew::first))
            .embed(Embed.of("gear", Gears.TYPE))
            .embed(Embed.of("spare", Gears.TYPE).orNull())
            .values(Crews::values)
            .key("id")
            .build();

    private static final Path<Crew> CREW = new Path<>(Location.of(MODEL));

    private Crews() {}

    /** A new crew; {@code exec} appears once it has all it needs. */
    public static NeedsId create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new crews in one statement, answered in the same order. */
    public static CreateMany<Crew> createMany(Collection<Create> crews) {
        return new CreateMany<>(Draft.create(MODEL), crews);
    }

    /** New crews that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Crew, Create> createAll(Flux<Create> crews) {
        return new CreateAll<>(Draft.create(MODEL), crews);
    }

    /** Every crew. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Crew> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one crew. */
    public static Query filter(Function<Path<Crew>, Condition<Crew>> condition) {
        return all().filter(condition);
    }

    /** The crew with this id; {@code RecordNotFound} if there is none. */
    public static One<Crew> getById(long id) {
        return new One<>(byId(id));
    }

    /** The crew with this id, or empty. */
    public static Maybe<Crew> findById(long id) {
        return new Maybe<>(byId(id));
    }

    /** Changes the crew with this id; {@code RecordNotFound} if there is none. */
    public static Update<Crew> updateById(long id) {
        return new Update<>(byId(id).updateOne());
    }

    /** Deletes the crew with this id; false if there is none. */
    public static Delete<Boolean> deleteById(long id) {
        return Delete.one(byId(id));
    }

    /** Stores a new crew, or brings the one with this id up to date. */
    public static Upsert<Crew, Create, Update<Crew>> upsertById(Create crew) {
        return Upsert.by(crew, Create::new, Update::new, "id");
    }

    /** The same for crews that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Crew, Create, Update<Crew>> upsertAllById(Flux<Create> crews) {
        return UpsertAll.by(Draft.create(MODEL), crews, Update::new, "id");
    }

    private static Draft byId(long id) {
        return Draft.query(MODEL).where(CREW.id().eq(id));
    }

    private static Draft of(Crew crew) {
        return byId(crew.id());
    }

    /** Changes this crew; answers the fresh record. */
    public static Update<Crew> update(Crew crew) {
        return new Update<>(of(crew).updateOne());
    }

    /** Deletes this crew; false if it was gone. */
    public static Delete<Boolean> delete(Crew crew) {
        return Delete.one(of(crew));
    }

    /** Column {@code id}: the key. */
    public static NumberPath<Crew, Long> id() {
        return CREW.id();
    }

    /** Column {@code names}. */
    public static ListPath<Crew, String> names() {
        return CREW.names();
    }

    /** Column {@code nick_names}. */
    public static ListPath<Crew, String> nicks() {
        return CREW.nicks();
    }

    /** Column {@code ages}. */
    public static ListPath<Crew, Integer> ages() {
        return CREW.ages();
    }

    /** Column {@code numbers}. */
    public static ListPath<Crew, BigInteger> numbers() {
        return CREW.numbers();
    }

    /** Column {@code wages}. */
    public static ListPath<Crew, BigDecimal> wages() {
        return CREW.wages();
    }

    /** Column {@code colors}. */
    public static ListPath<Crew, Everything.Color> colors() {
        return CREW.colors();
    }

    /** Column {@code ranks}. */
    public static ListPath<Crew, Crew.Rank> ranks() {
        return CREW.ranks();
    }

    /** Column {@code shades}. */
    public static ListPath<Crew, Crew.Shade> shades() {
        return CREW.shades();
    }

    /** Column {@code shifts}: read where it is included. */
    public static ListPath.Deferred<Crew, Instant> shifts() {
        return CREW.shifts();
    }

    /** Column {@code firsts}. */
    public static ListPath<Crew, String> firsts() {
        return CREW.firsts();
    }

    /** Columns that start with {@code gear}. */
    public static Gears.Path<Crew> gear() {
        return CREW.gear();
    }

    /** Columns that start with {@code spare}, may be absent. */
    public static Gears.OrNull<Crew> spare() {
        return CREW.spare();
    }

    /** Reads one row, its values in the order of the record. */
    public static Crew read(Row row, int at) {
        return new Crew(
                row.int64(at),
                row.list(at + 1, String.class),
                row.list(at + 2, String.class),
                row.list(at + 3, Integer.class),
                row.list(at + 4, BigInteger.class),
                row.list(at + 5, BigDecimal.class),
                row.list(at + 6, String.class, Everything.Color::valueOf),
                row.list(at + 7, Integer.class, each -> new Crew.Rank(each)),
                row.list(at + 8, String.class, each -> new Crew.Shade(Everything.Color.valueOf(each))),
                DeferredFields.present(row, at, 9, MODEL, (r, i) -> r.list(i, Instant.class)),
                row.list(at + 10, String.class),
                Gears.read(row, at + 11),
                row.optional(at + 13, (r, i) -> Gears.read(r, i + 1)));
    }

    private static @Nullable Object[] values(Crew crew) {
        return new @Nullable Object[] {
                crew.id(),
                crew.names(),
                crew.nicks(),
                crew.ages(),
                crew.numbers(),
                crew.wages(),
                crew.colors(),
                crew.ranks(),
                crew.shades(),
                crew.shifts().tryGet().orElse(null),
                crew.firsts(),
                null,
                null};
    }

    /** The paths of one crew, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Crew> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code id}: the key. */
        public NumberPath<R, Long> id() {
            return new NumberPath<>(at("id"));
        }

        /** Column {@code names}. */
        public ListPath<R, String> names() {
            return new ListPath<>(at("names"), (r, i) -> r.list(i, String.class));
        }

        /** Column {@code nick_names}. */
        public ListPath<R, String> nicks() {
            return new ListPath<>(at("nicks"), (r, i) -> r.list(i, String.class));
        }

        /** Column {@code ages}. */
        public ListPath<R, Integer> ages() {
            return new ListPath<>(at("ages"), (r, i) -> r.list(i, Integer.class));
        }

        /** Column {@code numbers}. */
        public ListPath<R, BigInteger> numbers() {
            return new ListPath<>(at("numbers"), (r, i) -> r.list(i, BigInteger.class));
        }

        /** Column {@code wages}. */
        public ListPath<R, BigDecimal> wages() {
            return new ListPath<>(at("wages"), (r, i) -> r.list(i, BigDecimal.class));
        }

        /** Column {@code colors}. */
        public ListPath<R, Everything.Color> colors() {
            return new ListPath<>(at("colors"), (r, i) -> r.list(i, String.class, Everything.Color::valueOf));
        }

        /** Column {@code ranks}. */
        public ListPath<R, Crew.Rank> ranks() {
            return new ListPath<>(at("ranks"), (r, i) -> r.list(i, Integer.class, each -> new Crew.Rank(each)));
        }

        /** Column {@code shades}. */
        public ListPath<R, Crew.Shade> shades() {
            return new ListPath<>(at("shades"), (r, i) -> r.list(i, String.class, each -> new Crew.Shade(Everything.Color.valueOf(each))));
        }

        /** Column {@code shifts}: read where it is included. */
        public ListPath.Deferred<R, Instant> shifts() {
            return new ListPath.Deferred<>(at("shifts"), (r, i) -> r.list(i, Instant.class));
        }

        /** Column {@code firsts}. */
        public ListPath<R, String> firsts() {
            return new ListPath<>(at("firsts"), (r, i) -> r.list(i, String.class));
        }

        /** Columns that start with {@code gear}. */
        public Gears.Path<R> gear() {
            return new Gears.Path<>(at("gear"));
        }

        /** Columns that start with {@code spare}, may be absent. */
        public Gears.OrNull<R> spare() {
            return new Gears.OrNull<>(at("spare"));
        }
    }

    /** Several crews, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Crew, Path<Crew>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Column {@code shifts} of each, to be included. */
        public DeferredOfMany<R> shifts() {
            return new DeferredOfMany<>(at("shifts"));
        }

        @Override
        protected Path<Crew> one() {
            return CREW;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Crews to read, change or delete. */
    public static class Query extends QueryBuilder<Crew, Path<Crew>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Crew> root() {
            return CREW;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The crews of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new crew in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new crew in this relation for each of these values, in one statement. */
        public <V> CreateMany<Crew> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Crew... crews) {
            return Link.link(draft(), (Object[]) crews);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Crew... crews) {
            return Link.unlink(draft(), (Object[]) crews);
        }
    }

    /** Where {@code id} is still to be given. */
    public interface NeedsId {
        /** Column {@code id}: the key. */
        NeedsGear id(long id);
    }

    /** Where {@code gear} is still to be given. */
    public interface NeedsGear {
        /** Columns that start with {@code gear}. */
        Create gear(Crew.Gear gear);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Crew, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code names}. */
        public S names(List<String> names) {
            return set("names", names);
        }

        /** Column {@code nick_names}. */
        public S nicks(List<String> nicks) {
            return set("nicks", nicks);
        }

        /** Column {@code ages}. */
        public S ages(List<Integer> ages) {
            return set("ages", ages);
        }

        /** Column {@code numbers}. */
        public S numbers(List<BigInteger> numbers) {
            return set("numbers", numbers);
        }

        /** Column {@code wages}. */
        public S wages(List<BigDecimal> wages) {
            return set("wages", wages);
        }

        /** Column {@code colors}. */
        public S colors(List<Everything.Color> colors) {
            return set("colors", colors);
        }

        /** Column {@code ranks}. */
        public S ranks(List<Crew.Rank> ranks) {
            return set("ranks", ranks);
        }

        /** Column {@code shades}. */
        public S shades(List<Crew.Shade> shades) {
            return set("shades", shades);
        }

        /** Column {@code shifts}: read where it is included. */
        public S shifts(List<Instant> shifts) {
            return set("shifts", shifts);
        }

        /** Column {@code firsts}. */
        public S firsts(List<String> firsts) {
            return set("firsts", firsts);
        }

        /** Columns that start with {@code gear}. */
        public S gear(Crew.Gear gear) {
            return set("gear", gear);
        }

        /** Columns that start with {@code spare}, may be absent. */
        public S spare(Crew. @Nullable Gear spare) {
            return set("spare", spare);
        }
    }

    /** A new crew. */
    public static final class Create extends Values<Crew, Create> implements NeedsId, NeedsGear {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code id}: the key. */
        @Override
        public Create id(long id) {
            return set("id", id);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Crew}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> names(UnaryOperator<ListChange<String>> change) {
            return set("names", change.apply(ListChange.of(CREW.names())));
        }

        /** From what is stored. */
        public Update<A> nicks(UnaryOperator<ListChange<String>> change) {
            return set("nicks", change.apply(ListChange.of(CREW.nicks())));
        }

        /** From what is stored. */
        public Update<A> ages(UnaryOperator<ListChange<Integer>> change) {
            return set("ages", change.apply(ListChange.of(CREW.ages())));
        }

        /** From what is stored. */
        public Update<A> numbers(UnaryOperator<ListChange<BigInteger>> change) {
            return set("numbers", change.apply(ListChange.of(CREW.numbers())));
        }

        /** From what is stored. */
        public Update<A> wages(UnaryOperator<ListChange<BigDecimal>> change) {
            return set("wages", change.apply(ListChange.of(CREW.wages())));
        }

        /** From what is stored. */
        public Update<A> colors(UnaryOperator<ListChange<Everything.Color>> change) {
            return set("colors", change.apply(ListChange.of(CREW.colors())));
        }

        /** From what is stored. */
        public Update<A> ranks(UnaryOperator<ListChange<Crew.Rank>> change) {
            return set("ranks", change.apply(ListChange.of(CREW.ranks())));
        }

        /** From what is stored. */
        public Update<A> shades(UnaryOperator<ListChange<Crew.Shade>> change) {
            return set("shades", change.apply(ListChange.of(CREW.shades())));
        }

        /** From what is stored. */
        public Update<A> shifts(UnaryOperator<ListChange<Instant>> change) {
            return set("shifts", change.apply(ListChange.of(CREW.shifts())));
        }

        /** From what is stored. */
        public Update<A> firsts(UnaryOperator<ListChange<String>> change) {
            return set("firsts", change.apply(ListChange.of(CREW.firsts())));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
