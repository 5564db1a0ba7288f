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
import dev.sippet.query.KeyQueryBuilder;
import dev.sippet.query.KeyRange;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.OnePath;
import dev.sippet.query.Relations;
import dev.sippet.query.SortKey;
import dev.sippet.query.Together;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Part}. */
@Generated("dev.sippet.processor")
public final class Parts {
    /** The schema of {@link Part}. */
    public static final Model<Part> MODEL = Model.of(Part.class, "parts", Parts::read)
            .field(Field.of("machineNumber", Type.TEXT))
            .field(Field.of("filter", Type.TEXT))
            .field(Field.of("count", Type.INT32))
            .belongsTo("machine", () -> Machines.MODEL, List.of("machineNumber"), List.of("number"))
            .field(Field.of("spareFor", Type.TEXT).orNull())
            .belongsTo("scan", () -> Machines.MODEL, List.of("spareFor"), List.of("number"))
            .field(Field.of("all", Type.TEXT))
            .field(Field.of("create", Type.TEXT))
            .values(Parts::values)
            .key("machineNumber", "filter", "count")
            .scan()
            .build();

    private static final Path<Part> PART = new Path<>(Location.of(MODEL));

    private Parts() {}

    /** A new part; {@code exec} appears once it has all it needs. */
    public static NeedsMachine create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new parts in one statement, answered in the same order. */
    public static CreateMany<Part> createMany(Collection<Create> parts) {
        return new CreateMany<>(Draft.create(MODEL), parts);
    }

    /** New parts that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Part, Create> createAll(Flux<Create> parts) {
        return new CreateAll<>(Draft.create(MODEL), parts);
    }

    /** The part with this machine number and filter and count; {@code RecordNotFound} if there is none. */
    public static KeyOne<Part> getByMachineNumberAndFilterAndCount(String machineNumber,
            String filter, int count) {
        return new KeyOne<>(byMachineNumberAndFilterAndCount(machineNumber, filter, count));
    }

    /** The part with this machine number and filter and count, or empty. */
    public static KeyMaybe<Part> findByMachineNumberAndFilterAndCount(String machineNumber,
            String filter, int count) {
        return new KeyMaybe<>(byMachineNumberAndFilterAndCount(machineNumber, filter, count));
    }

    /** Changes the part with this machine number and filter and count; {@code RecordNotFound} if there is none. */
    public static Update<Part> updateByMachineNumberAndFilterAndCount(String machineNumber,
            String filter, int count) {
        return new Update<>(byMachineNumberAndFilterAndCount(machineNumber, filter, count).updateOne());
    }

    /** Deletes the part with this machine number and filter and count; false if there is none. */
    public static Delete<Boolean> deleteByMachineNumberAndFilterAndCount(String machineNumber,
            String filter, int count) {
        return Delete.one(byMachineNumberAndFilterAndCount(machineNumber, filter, count));
    }

    /** Stores a new part, or brings the one with this machine number and filter and count up to date. */
    public static Upsert<Part, Create, Update<Part>> upsertByMachineNumberAndFilterAndCount(
            Create part) {
        return Upsert.by(part, Create::new, Update::new, "machineNumber", "filter", "count");
    }

    /** The same for parts that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Part, Create, Update<Part>> upsertAllByMachineNumberAndFilterAndCount(
            Flux<Create> parts) {
        return UpsertAll.by(Draft.create(MODEL), parts, Update::new, "machineNumber", "filter", "count");
    }

    /** The parts of one machine number, in the order of {@code filter} and {@code count}. */
    public static ByMachineNumber filterByMachineNumber(String machineNumber) {
        return new ByMachineNumber(Draft.query(MODEL).where(PART.machineNumber().eq(machineNumber)));
    }

    /**
     * The parts of each of these {@code machineNumbers}, in the order of {@code filter} and {@code count}; of none, nothing is sent.
     */
    public static ByMachineNumber filterByMachineNumberIn(Collection<String> machineNumbers) {
        return new ByMachineNumber(Draft.query(MODEL).where(PART.machineNumber().in(machineNumbers)));
    }

    /**
     * The parts with the {@code machineNumber} and {@code filter} and {@code count} of one of these {@code values}; of none, nothing is sent.
     */
    public static <V> ByMachineNumberAndFilterAndCount filterByMachineNumberAndFilterAndCountIn(
            Collection<V> values, Function<V, String> machineNumber, Function<V, String> filter,
            Function<V, Integer> count) {
        return new ByMachineNumberAndFilterAndCount(Draft.query(MODEL).where(Together.<Part, V>of(values).with(PART.machineNumber(), machineNumber).with(PART.filter(), filter).with(PART.count(), count).in()));
    }

    /** Every part: reads the whole table. */
    public static Scan scan() {
        return new Scan(Draft.query(MODEL));
    }

    private static Draft byMachineNumberAndFilterAndCount(String machineNumber, String filter,
            int count) {
        return Draft.query(MODEL).where(PART.machineNumber().eq(machineNumber)).where(PART.filter().eq(filter)).where(PART.count().eq(count));
    }

    private static Draft of(Part part) {
        return byMachineNumberAndFilterAndCount(part.machineNumber(), part.filter(), part.count());
    }

    /** Changes this part; answers the fresh record. */
    public static Update<Part> update(Part part) {
        return new Update<>(of(part).updateOne());
    }

    /** Deletes this part; false if it was gone. */
    public static Delete<Boolean> delete(Part part) {
        return Delete.one(of(part));
    }

    /** The machine it belongs to, read anew. */
    public static KeyOne<Machine> machine(Part part) {
        return new KeyOne<>(Relations.of(MODEL, part, "machine"));
    }

    /** The machine that is its scan, read anew. */
    public static KeyMaybe<Machine> scan(Part part) {
        return new KeyMaybe<>(Relations.of(MODEL, part, "scan"));
    }

    /** Column {@code machine_number}: part of the key. */
    public static ItemPath.Text<Part> machineNumber() {
        return PART.machineNumber();
    }

    /** Column {@code filter}: part of the key. */
    public static ItemPath.Text<Part> filter() {
        return PART.filter();
    }

    /** Column {@code count}: part of the key. */
    public static ItemPath.Numeric<Part, Integer> count() {
        return PART.count();
    }

    /** The machine it belongs to. */
    public static Machines.Path<Part> machine() {
        return PART.machine();
    }

    /** Column {@code spare_for}: may be absent. */
    public static ItemPath.TextOrNull<Part> spareFor() {
        return PART.spareFor();
    }

    /** The machine that is its scan, if there is one. */
    public static Machines.Path<Part> scan_() {
        return PART.scan();
    }

    /** Column {@code all}. */
    public static ItemPath.Text<Part> all() {
        return PART.all();
    }

    /** Column {@code create}. */
    public static ItemPath.Text<Part> create_() {
        return PART.create();
    }

    /** Reads one row, its values in the order of the record. */
    public static Part read(Row row, int at) {
        return new Part(
                row.text(at),
                row.text(at + 1),
                row.int32(at + 2),
                Relations.one(row, at, 3, MODEL, "machine"),
                row.orNull(at + 4, Row::text),
                Relations.maybe(row, at, 5, MODEL, "scan"),
                row.text(at + 6),
                row.text(at + 7));
    }

    private static @Nullable Object[] values(Part part) {
        return new @Nullable Object[] {
                part.machineNumber(),
                part.filter(),
                part.count(),
                null,
                part.spareFor(),
                null,
                part.all(),
                part.create()};
    }

    /** The paths of one part, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Part> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code machine_number}: part of the key. */
        public ItemPath.Text<R> machineNumber() {
            return new ItemPath.Text<>(at("machineNumber"));
        }

        /** Column {@code filter}: part of the key. */
        public ItemPath.Text<R> filter() {
            return new ItemPath.Text<>(at("filter"));
        }

        /** Column {@code count}: part of the key. */
        public ItemPath.Numeric<R, Integer> count() {
            return new ItemPath.Numeric<>(at("count"));
        }

        /** The machine it belongs to. */
        public Machines.Path<R> machine() {
            return new Machines.Path<>(at("machine"));
        }

        /** Column {@code spare_for}: may be absent. */
        public ItemPath.TextOrNull<R> spareFor() {
            return new ItemPath.TextOrNull<>(at("spareFor"));
        }

        /** The machine that is its scan, if there is one. */
        public Machines.Path<R> scan() {
            return new Machines.Path<>(at("scan"));
        }

        /** Column {@code all}. */
        public ItemPath.Text<R> all() {
            return new ItemPath.Text<>(at("all"));
        }

        /** Column {@code create}. */
        public ItemPath.Text<R> create() {
            return new ItemPath.Text<>(at("create"));
        }
    }

    /** Several parts, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Part, Path<Part>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The machine they belong to. */
        public Machines.Many<R> machine() {
            return new Machines.Many<>(at("machine"));
        }

        /** The machine that is their scan. */
        public Machines.Many<R> scan() {
            return new Machines.Many<>(at("scan"));
        }

        @Override
        protected Path<Part> one() {
            return PART;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** The parts of one machine number, in the order of {@code filter} and {@code count}. */
    public static class ByMachineNumber extends KeyQueryBuilder<Part, Path<Part>, ByMachineNumber> {
        /** From what was said so far. */
        public ByMachineNumber(Draft draft) {
            super(draft, "filter", "count");
        }

        /** Only this range of {@code filter}. */
        public ByMachineNumber filter_(Function<SortKey.Text<Part>, KeyRange<Part>> range) {
            return within(PART.filter(), range);
        }

        /** Only this range of {@code count}, where {@code filter} equals one value. */
        public ByMachineNumber count(Function<SortKey<Part, Integer>, KeyRange<Part>> range) {
            return within(PART.count(), range);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByMachineNumber consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Part> root() {
            return PART;
        }

        @Override
        protected ByMachineNumber with(Draft draft) {
            return new ByMachineNumber(draft);
        }
    }

    /** The parts of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByMachineNumber<S> extends ByMachineNumber {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByMachineNumber(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new part in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new part in this relation for each of these values, in one statement. */
        public <V> CreateMany<Part> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Part... parts) {
            return Link.unlink(draft(), (Object[]) parts);
        }
    }

    /** Parts that are found by their machine number and filter and count. */
    public static class ByMachineNumberAndFilterAndCount extends ItemQuery<Part, Path<Part>, ByMachineNumberAndFilterAndCount> {
        /** From what was said so far. */
        public ByMachineNumberAndFilterAndCount(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByMachineNumberAndFilterAndCount consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Part> root() {
            return PART;
        }

        @Override
        protected ByMachineNumberAndFilterAndCount with(Draft draft) {
            return new ByMachineNumberAndFilterAndCount(draft);
        }
    }

    /** The parts of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByMachineNumberAndFilterAndCount<S> extends ByMachineNumberAndFilterAndCount {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByMachineNumberAndFilterAndCount(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new part in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new part in this relation for each of these values, in one statement. */
        public <V> CreateMany<Part> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Part... parts) {
            return Link.link(draft(), (Object[]) parts);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Part... parts) {
            return Link.unlink(draft(), (Object[]) parts);
        }
    }

    /** Parts for which the whole table is read. */
    public static final class Scan extends ItemQuery<Part, Path<Part>, Scan> {
        /** From what was said so far. */
        public Scan(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public Scan consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Part> root() {
            return PART;
        }

        @Override
        protected Scan with(Draft draft) {
            return new Scan(draft);
        }
    }

    /** Where {@code machine} is still to be given. */
    public interface NeedsMachine {
        /** The machine it belongs to, by key. */
        NeedsFilter machineNumber(String machineNumber);

        /** The machine it belongs to, by record. */
        NeedsFilter machine(Machine machine);

        /** The machine it belongs to, created in the same statement. */
        NeedsFilter machine(Machines.Create machine);
    }

    /** Where {@code filter} is still to be given. */
    public interface NeedsFilter {
        /** Column {@code filter}: part of the key. */
        NeedsCount filter(String filter);
    }

    /** Where {@code count} is still to be given. */
    public interface NeedsCount {
        /** Column {@code count}: part of the key. */
        NeedsAll count(int count);
    }

    /** Where {@code all} is still to be given. */
    public interface NeedsAll {
        /** Column {@code all}. */
        NeedsCreate all(String all);
    }

    /** Where {@code create} is still to be given. */
    public interface NeedsCreate {
        /** Column {@code create}. */
        Create create(String create);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Part, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** The machine that is its scan, by key. */
        public S spareFor(@Nullable String spareFor) {
            return set("spareFor", spareFor);
        }

        /** The machine that is its scan, by record. */
        public S scan(@Nullable Machine scan) {
            return set("spareFor", scan == null ? null : scan.number());
        }

        /** Column {@code all}. */
        public S all(String all) {
            return set("all", all);
        }

        /** Column {@code create}. */
        public S create(String create) {
            return set("create", create);
        }
    }

    /** A new part. */
    public static final class Create extends Values<Part, Create> implements NeedsMachine,
            NeedsFilter,
            NeedsCount,
            NeedsAll,
            NeedsCreate {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code filter}: part of the key. */
        @Override
        public Create filter(String filter) {
            return set("filter", filter);
        }

        /** Column {@code count}: part of the key. */
        @Override
        public Create count(int count) {
            return set("count", count);
        }

        /** The machine it belongs to, by key. */
        @Override
        public Create machineNumber(String machineNumber) {
            return set("machineNumber", machineNumber);
        }

        /** The machine it belongs to, by record. */
        @Override
        public Create machine(Machine machine) {
            return set("machineNumber", machine.number());
        }

        /** The machine it belongs to, created in the same statement. */
        @Override
        public Create machine(Machines.Create machine) {
            return set("machine", machine);
        }

        /** The machine that is its scan, created in the same statement. */
        public Create scan(Machines.Create scan) {
            return set("scan", scan);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Part}; {@code A} is what it answers: the fresh record, or how many. */
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
