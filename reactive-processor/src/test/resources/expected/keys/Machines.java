package keys;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BooleanPath;
import dev.sippet.query.BytesPath;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.DeferredOfMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
import dev.sippet.query.EnumPath;
import dev.sippet.query.Expression;
import dev.sippet.query.ItemPath;
import dev.sippet.query.ItemQuery;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.KeyMaybe;
import dev.sippet.query.KeyOne;
import dev.sippet.query.KeyQueryBuilder;
import dev.sippet.query.KeyRange;
import dev.sippet.query.Link;
import dev.sippet.query.Location;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.Relations;
import dev.sippet.query.SortKey;
import dev.sippet.query.Together;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.Newtype;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Machine}. */
@Generated("dev.sippet.processor")
public final class Machines {
    /** The schema of {@link Machine}. */
    public static final Model<Machine> MODEL = Model.of(Machine.class, "machines", Machines::read)
            .field(Field.of("number", Type.TEXT))
            .field(Field.of("ownerId", Type.UUID))
            .belongsTo("owner", () -> Owners.MODEL, List.of("ownerId"), List.of("id"))
            .field(Field.of("bought", Type.DATE))
            .field(Field.of("price", Type.decimal(38, 10)))
            .field(Field.of("site", Type.TEXT))
            .field(Field.of("hall", Type.INT32))
            .field(Field.of("running", Type.BOOL))
            .field(Field.of("kind", Type.enumeration("LATHE", "MILL")))
            .field(Field.of("hours", Type.INT64).orNull())
            .field(Field.of("manual", Type.TEXT).asDeferred())
            .field(Field.of("seal", Type.BYTES))
            .field(Field.of("serial", Type.TEXT).newtype(Newtype.of(Machine.Serial.class, Machine.Serial::new, Machine.Serial::text)))
            .hasMany("parts", () -> Parts.MODEL, "machine")
            .values(Machines::values)
            .key("number")
            .index(Index.of("ownerId", "bought", "number"))
            .index(Index.of("ownerId", "price"))
            .index(Index.of("site", "hall").sortedBy())
            .index(Index.of("hall", "serial"))
            .scan()
            .build();

    private static final Path<Machine> MACHINE = new Path<>(Location.of(MODEL));

    private Machines() {}

    /** A new machine; {@code exec} appears once it has all it needs. */
    public static NeedsOwner create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new machines in one statement, answered in the same order. */
    public static CreateMany<Machine> createMany(Collection<Create> machines) {
        return new CreateMany<>(Draft.create(MODEL), machines);
    }

    /** New machines that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Machine, Create> createAll(Flux<Create> machines) {
        return new CreateAll<>(Draft.create(MODEL), machines);
    }

    /** The machine with this number; {@code RecordNotFound} if there is none. */
    public static KeyOne<Machine> getByNumber(String number) {
        return new KeyOne<>(byNumber(number));
    }

    /** The machine with this number, or empty. */
    public static KeyMaybe<Machine> findByNumber(String number) {
        return new KeyMaybe<>(byNumber(number));
    }

    /** Changes the machine with this number; {@code RecordNotFound} if there is none. */
    public static Update<Machine> updateByNumber(String number) {
        return new Update<>(byNumber(number).updateOne());
    }

    /** Deletes the machine with this number; false if there is none. */
    public static Delete<Boolean> deleteByNumber(String number) {
        return Delete.one(byNumber(number));
    }

    /** Stores a new machine, or brings the one with this number up to date. */
    public static Upsert<Machine, Create, Update<Machine>> upsertByNumber(Create machine) {
        return Upsert.by(machine, Create::new, Update::new, "number");
    }

    /** The same for machines that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Machine, Create, Update<Machine>> upsertAllByNumber(
            Flux<Create> machines) {
        return UpsertAll.by(Draft.create(MODEL), machines, Update::new, "number");
    }

    /** The machines of one owner id, in the order of {@code bought} and {@code number}. */
    public static ByOwnerId filterByOwnerId(UUID ownerId) {
        return new ByOwnerId(Draft.query(MODEL).where(MACHINE.ownerId().eq(ownerId)));
    }

    /**
     * The machines of each of these {@code ownerIds}, in the order of {@code bought} and {@code number}; of none, nothing is sent.
     */
    public static ByOwnerId filterByOwnerIdIn(Collection<UUID> ownerIds) {
        return new ByOwnerId(Draft.query(MODEL).where(MACHINE.ownerId().in(ownerIds)));
    }

    /** The machines of one owner id, in the order of {@code price}. */
    public static ByOwnerIdOrderedByPrice filterByOwnerIdOrderedByPrice(UUID ownerId) {
        return new ByOwnerIdOrderedByPrice(Draft.query(MODEL).where(MACHINE.ownerId().eq(ownerId)));
    }

    /** The machines of each of these {@code ownerIds}, in the order of {@code price}; of none, nothing is sent. */
    public static ByOwnerIdOrderedByPrice filterByOwnerIdInOrderedByPrice(
            Collection<UUID> ownerIds) {
        return new ByOwnerIdOrderedByPrice(Draft.query(MODEL).where(MACHINE.ownerId().in(ownerIds)));
    }

    /** The machines of one site and hall. */
    public static BySiteAndHall filterBySiteAndHall(String site, int hall) {
        return new BySiteAndHall(Draft.query(MODEL).where(MACHINE.site().eq(site)).where(MACHINE.hall().eq(hall)));
    }

    /** The machines with the {@code site} and {@code hall} of one of these {@code values}; of none, nothing is sent. */
    public static <V> BySiteAndHall filterBySiteAndHallIn(Collection<V> values,
            Function<V, String> site, Function<V, Integer> hall) {
        return new BySiteAndHall(Draft.query(MODEL).where(Together.<Machine, V>of(values).with(MACHINE.site(), site).with(MACHINE.hall(), hall).in()));
    }

    /** The machines of one hall, in the order of {@code serial}. */
    public static ByHall filterByHall(int hall) {
        return new ByHall(Draft.query(MODEL).where(MACHINE.hall().eq(hall)));
    }

    /** The machines of each of these {@code halls}, in the order of {@code serial}; of none, nothing is sent. */
    public static ByHall filterByHallIn(Collection<Integer> halls) {
        return new ByHall(Draft.query(MODEL).where(MACHINE.hall().in(halls)));
    }

    /** The machines of each of these {@code numbers}; of none, nothing is sent. */
    public static ByNumber filterByNumberIn(Collection<String> numbers) {
        return new ByNumber(Draft.query(MODEL).where(MACHINE.number().in(numbers)));
    }

    /** Every machine: reads the whole table. */
    public static Scan scan() {
        return new Scan(Draft.query(MODEL));
    }

    private static Draft byNumber(String number) {
        return Draft.query(MODEL).where(MACHINE.number().eq(number));
    }

    private static Draft of(Machine machine) {
        return byNumber(machine.number());
    }

    /** Changes this machine; answers the fresh record. */
    public static Update<Machine> update(Machine machine) {
        return new Update<>(of(machine).updateOne());
    }

    /** Deletes this machine; false if it was gone. */
    public static Delete<Boolean> delete(Machine machine) {
        return Delete.one(of(machine));
    }

    /** The owner it belongs to, read anew. */
    public static KeyOne<Owner> owner(Machine machine) {
        return new KeyOne<>(Relations.of(MODEL, machine, "owner"));
    }

    /** The parts of this machine: to read and create. */
    public static Parts.RelatedByMachineNumber<Parts.NeedsFilter> parts(Machine machine) {
        return new Parts.RelatedByMachineNumber<>(Relations.of(MODEL, machine, "parts"), Parts.Create::new);
    }

    /** Column {@code number}: the key. */
    public static ItemPath.Text<Machine> number() {
        return MACHINE.number();
    }

    /** Column {@code owner_id}. */
    public static ItemPath.Of<Machine, UUID> ownerId() {
        return MACHINE.ownerId();
    }

    /** The owner it belongs to. */
    public static Owners.Path<Machine> owner() {
        return MACHINE.owner();
    }

    /** Column {@code bought}. */
    public static ItemPath.Of<Machine, LocalDate> bought() {
        return MACHINE.bought();
    }

    /** Column {@code price}. */
    public static ItemPath.Numeric<Machine, BigDecimal> price() {
        return MACHINE.price();
    }

    /** Column {@code site}. */
    public static ItemPath.Text<Machine> site() {
        return MACHINE.site();
    }

    /** Column {@code hall}. */
    public static ItemPath.Numeric<Machine, Integer> hall() {
        return MACHINE.hall();
    }

    /** Column {@code running}. */
    public static BooleanPath<Machine> running() {
        return MACHINE.running();
    }

    /** Column {@code kind}. */
    public static EnumPath<Machine, Machine.Kind> kind() {
        return MACHINE.kind();
    }

    /** Column {@code hours}: may be absent. */
    public static ItemPath.NumericOrNull<Machine, Long> hours() {
        return MACHINE.hours();
    }

    /** Column {@code manual}: read where it is included. */
    public static ItemPath.TextDeferred<Machine> manual() {
        return MACHINE.manual();
    }

    /** Column {@code seal}. */
    public static BytesPath<Machine> seal() {
        return MACHINE.seal();
    }

    /** Column {@code serial}. */
    public static ItemPath.Of<Machine, Machine.Serial> serial() {
        return MACHINE.serial();
    }

    /** Its parts. */
    public static Parts.Many<Machine> parts() {
        return MACHINE.parts();
    }

    /** Reads one row, its values in the order of the record. */
    public static Machine read(Row row, int at) {
        return new Machine(
                row.text(at),
                row.uuid(at + 1),
                Relations.one(row, at, 2, MODEL, "owner"),
                row.date(at + 3),
                row.decimal(at + 4),
                row.text(at + 5),
                row.int32(at + 6),
                row.bool(at + 7),
                row.enumeration(at + 8, Machine.Kind::valueOf),
                row.orNull(at + 9, Row::int64),
                DeferredFields.present(row, at, 10, MODEL, Row::text),
                row.bytes(at + 11),
                new Machine.Serial(row.text(at + 12)),
                Relations.many(row, at, 13, MODEL, "parts"));
    }

    private static @Nullable Object[] values(Machine machine) {
        return new @Nullable Object[] {
                machine.number(),
                machine.ownerId(),
                null,
                machine.bought(),
                machine.price(),
                machine.site(),
                machine.hall(),
                machine.running(),
                machine.kind(),
                machine.hours(),
                machine.manual().tryGet().orElse(null),
                machine.seal(),
                machine.serial(),
                null};
    }

    /** The paths of one machine, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Machine> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code number}: the key. */
        public ItemPath.Text<R> number() {
            return new ItemPath.Text<>(at("number"));
        }

        /** Column {@code owner_id}. */
        public ItemPath.Of<R, UUID> ownerId() {
            return new ItemPath.Of<>(at("ownerId"));
        }

        /** The owner it belongs to. */
        public Owners.Path<R> owner() {
            return new Owners.Path<>(at("owner"));
        }

        /** Column {@code bought}. */
        public ItemPath.Of<R, LocalDate> bought() {
            return new ItemPath.Of<>(at("bought"));
        }

        /** Column {@code price}. */
        public ItemPath.Numeric<R, BigDecimal> price() {
            return new ItemPath.Numeric<>(at("price"));
        }

        /** Column {@code site}. */
        public ItemPath.Text<R> site() {
            return new ItemPath.Text<>(at("site"));
        }

        /** Column {@code hall}. */
        public ItemPath.Numeric<R, Integer> hall() {
            return new ItemPath.Numeric<>(at("hall"));
        }

        /** Column {@code running}. */
        public BooleanPath<R> running() {
            return new BooleanPath<>(at("running"));
        }

        /** Column {@code kind}. */
        public EnumPath<R, Machine.Kind> kind() {
            return new EnumPath<>(at("kind"), Machine.Kind::valueOf);
        }

        /** Column {@code hours}: may be absent. */
        public ItemPath.NumericOrNull<R, Long> hours() {
            return new ItemPath.NumericOrNull<>(at("hours"));
        }

        /** Column {@code manual}: read where it is included. */
        public ItemPath.TextDeferred<R> manual() {
            return new ItemPath.TextDeferred<>(at("manual"));
        }

        /** Column {@code seal}. */
        public BytesPath<R> seal() {
            return new BytesPath<>(at("seal"));
        }

        /** Column {@code serial}. */
        public ItemPath.Of<R, Machine.Serial> serial() {
            return new ItemPath.Of<>(at("serial"));
        }

        /** Its parts. */
        public Parts.Many<R> parts() {
            return new Parts.Many<>(at("parts"));
        }
    }

    /** Several machines, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Machine, Path<Machine>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Column {@code manual} of each, to be included. */
        public DeferredOfMany<R> manual() {
            return new DeferredOfMany<>(at("manual"));
        }

        /** The owner they belong to. */
        public Owners.Many<R> owner() {
            return new Owners.Many<>(at("owner"));
        }

        /** Their parts. */
        public Parts.Many<R> parts() {
            return new Parts.Many<>(at("parts"));
        }

        @Override
        protected Path<Machine> one() {
            return MACHINE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** The machines of one owner id, in the order of {@code bought} and {@code number}. */
    public static class ByOwnerId extends KeyQueryBuilder<Machine, Path<Machine>, ByOwnerId> {
        /** From what was said so far. */
        public ByOwnerId(Draft draft) {
            super(draft, "bought", "number");
        }

        /** Only this range of {@code bought}. */
        public ByOwnerId bought(Function<SortKey<Machine, LocalDate>, KeyRange<Machine>> range) {
            return within(MACHINE.bought(), range);
        }

        /** Only this range of {@code number}, where {@code bought} equals one value. */
        public ByOwnerId number(Function<SortKey.Text<Machine>, KeyRange<Machine>> range) {
            return within(MACHINE.number(), range);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected ByOwnerId with(Draft draft) {
            return new ByOwnerId(draft);
        }
    }

    /** The machines of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByOwnerId<S> extends ByOwnerId {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByOwnerId(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new machine in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new machine in this relation for each of these values, in one statement. */
        public <V> CreateMany<Machine> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Machine... machines) {
            return Link.link(draft(), (Object[]) machines);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Machine... machines) {
            return Link.unlink(draft(), (Object[]) machines);
        }
    }

    /** The machines of one owner id, in the order of {@code price}. */
    public static class ByOwnerIdOrderedByPrice extends KeyQueryBuilder<Machine, Path<Machine>, ByOwnerIdOrderedByPrice> {
        /** From what was said so far. */
        public ByOwnerIdOrderedByPrice(Draft draft) {
            super(draft, "price");
        }

        /** Only this range of {@code price}. */
        public ByOwnerIdOrderedByPrice price(
                Function<SortKey<Machine, BigDecimal>, KeyRange<Machine>> range) {
            return within(MACHINE.price(), range);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected ByOwnerIdOrderedByPrice with(Draft draft) {
            return new ByOwnerIdOrderedByPrice(draft);
        }
    }

    /** The machines of one site and hall. */
    public static class BySiteAndHall extends ItemQuery<Machine, Path<Machine>, BySiteAndHall> {
        /** From what was said so far. */
        public BySiteAndHall(Draft draft) {
            super(draft);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected BySiteAndHall with(Draft draft) {
            return new BySiteAndHall(draft);
        }
    }

    /** The machines of one hall, in the order of {@code serial}. */
    public static class ByHall extends KeyQueryBuilder<Machine, Path<Machine>, ByHall> {
        /** From what was said so far. */
        public ByHall(Draft draft) {
            super(draft, "serial");
        }

        /** Only this range of {@code serial}. */
        public ByHall serial(Function<SortKey<Machine, Machine.Serial>, KeyRange<Machine>> range) {
            return within(MACHINE.serial(), range);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected ByHall with(Draft draft) {
            return new ByHall(draft);
        }
    }

    /** Machines that are found by their number. */
    public static class ByNumber extends ItemQuery<Machine, Path<Machine>, ByNumber> {
        /** From what was said so far. */
        public ByNumber(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByNumber consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected ByNumber with(Draft draft) {
            return new ByNumber(draft);
        }
    }

    /** The machines of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByNumber<S> extends ByNumber {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByNumber(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new machine in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new machine in this relation for each of these values, in one statement. */
        public <V> CreateMany<Machine> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Machine... machines) {
            return Link.link(draft(), (Object[]) machines);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Machine... machines) {
            return Link.unlink(draft(), (Object[]) machines);
        }
    }

    /** Machines for which the whole table is read. */
    public static final class Scan extends ItemQuery<Machine, Path<Machine>, Scan> {
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
        protected Path<Machine> root() {
            return MACHINE;
        }

        @Override
        protected Scan with(Draft draft) {
            return new Scan(draft);
        }
    }

    /** Where {@code owner} is still to be given. */
    public interface NeedsOwner {
        /** The owner it belongs to, by key. */
        NeedsNumber ownerId(UUID ownerId);

        /** The owner it belongs to, by record. */
        NeedsNumber owner(Owner owner);

        /** The owner it belongs to, created in the same statement. */
        NeedsNumber owner(Owners.Create owner);
    }

    /** Where {@code number} is still to be given. */
    public interface NeedsNumber {
        /** Column {@code number}: the key. */
        NeedsBought number(String number);
    }

    /** Where {@code bought} is still to be given. */
    public interface NeedsBought {
        /** Column {@code bought}. */
        NeedsPrice bought(LocalDate bought);
    }

    /** Where {@code price} is still to be given. */
    public interface NeedsPrice {
        /** Column {@code price}. */
        NeedsSite price(BigDecimal price);
    }

    /** Where {@code site} is still to be given. */
    public interface NeedsSite {
        /** Column {@code site}. */
        NeedsHall site(String site);
    }

    /** Where {@code hall} is still to be given. */
    public interface NeedsHall {
        /** Column {@code hall}. */
        NeedsRunning hall(int hall);
    }

    /** Where {@code running} is still to be given. */
    public interface NeedsRunning {
        /** Column {@code running}. */
        NeedsKind running(boolean running);
    }

    /** Where {@code kind} is still to be given. */
    public interface NeedsKind {
        /** Column {@code kind}. */
        NeedsManual kind(Machine.Kind kind);
    }

    /** Where {@code manual} is still to be given. */
    public interface NeedsManual {
        /** Column {@code manual}: read where it is included. */
        NeedsSeal manual(String manual);
    }

    /** Where {@code seal} is still to be given. */
    public interface NeedsSeal {
        /** Column {@code seal}. */
        NeedsSerial seal(byte[] seal);
    }

    /** Where {@code serial} is still to be given. */
    public interface NeedsSerial {
        /** Column {@code serial}. */
        Create serial(Machine.Serial serial);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Machine, A, S> {
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

        /** Column {@code bought}. */
        public S bought(LocalDate bought) {
            return set("bought", bought);
        }

        /** Column {@code price}. */
        public S price(BigDecimal price) {
            return set("price", price);
        }

        /** Column {@code site}. */
        public S site(String site) {
            return set("site", site);
        }

        /** Column {@code hall}. */
        public S hall(int hall) {
            return set("hall", hall);
        }

        /** Column {@code running}. */
        public S running(boolean running) {
            return set("running", running);
        }

        /** Column {@code kind}. */
        public S kind(Machine.Kind kind) {
            return set("kind", kind);
        }

        /** Column {@code hours}: may be absent. */
        public S hours(@Nullable Long hours) {
            return set("hours", hours);
        }

        /** Column {@code manual}: read where it is included. */
        public S manual(String manual) {
            return set("manual", manual);
        }

        /** Column {@code seal}. */
        public S seal(byte[] seal) {
            return set("seal", seal);
        }

        /** Column {@code serial}. */
        public S serial(Machine.Serial serial) {
            return set("serial", serial);
        }
    }

    /** A new machine. */
    public static final class Create extends Values<Machine, Create> implements NeedsOwner,
            NeedsNumber,
            NeedsBought,
            NeedsPrice,
            NeedsSite,
            NeedsHall,
            NeedsRunning,
            NeedsKind,
            NeedsManual,
            NeedsSeal,
            NeedsSerial {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code number}: the key. */
        @Override
        public Create number(String number) {
            return set("number", number);
        }

        /** The owner it belongs to, created in the same statement. */
        @Override
        public Create owner(Owners.Create owner) {
            return set("owner", owner);
        }

        /** One of its parts, created with it. */
        public Create parts(Function<Parts.NeedsFilter, Parts.Create> part) {
            return set("parts", part.apply(new Parts.Create(Draft.create(Parts.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Machine}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> price(
                Function<NumberPath<Machine, BigDecimal>, Expression<Machine, BigDecimal>> change) {
            return set("price", change.apply(new NumberPath<>(Location.of(MODEL).to("price"))));
        }

        /** From what is stored. */
        public Update<A> hall(
                Function<NumberPath<Machine, Integer>, Expression<Machine, Integer>> change) {
            return set("hall", change.apply(new NumberPath<>(Location.of(MODEL).to("hall"))));
        }

        /** From what is stored. */
        public Update<A> hours(
                Function<NumberPath.OrNull<Machine, Long>, Expression<Machine, Long>> change) {
            return set("hours", change.apply(new NumberPath.OrNull<>(Location.of(MODEL).to("hours"))));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
