package keys;

import dev.sippet.annotation.Generated;
import dev.sippet.query.CreateAll;
import dev.sippet.query.CreateMany;
import dev.sippet.query.Delete;
import dev.sippet.query.Draft;
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
import dev.sippet.query.SortKey;
import dev.sippet.query.Together;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Event}. */
@Generated("dev.sippet.processor")
public final class Events {
    /** The schema of {@link Event}. */
    public static final Model<Event> MODEL = Model.of(Event.class, "events", Events::read)
            .field(Field.of("device", Type.TEXT))
            .field(Field.of("at", Type.INSTANT))
            .field(Field.of("kind", Type.TEXT))
            .field(Field.of("reference", Type.TEXT))
            .field(Field.of("reading", Type.FLOAT64))
            .field(Field.of("note", Type.TEXT).orNull())
            .values(Events::values)
            .key("device", "at")
            .index(Index.unique("reference"))
            .index(Index.of("kind", "at"))
            .index(Index.of("device", "reading").asLocal())
            .build();

    private static final Path<Event> EVENT = new Path<>(Location.of(MODEL));

    private Events() {}

    /** A new event; {@code exec} appears once it has all it needs. */
    public static NeedsDevice create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new events in one statement, answered in the same order. */
    public static CreateMany<Event> createMany(Collection<Create> events) {
        return new CreateMany<>(Draft.create(MODEL), events);
    }

    /** New events that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Event, Create> createAll(Flux<Create> events) {
        return new CreateAll<>(Draft.create(MODEL), events);
    }

    /** The event with this device and at; {@code RecordNotFound} if there is none. */
    public static KeyOne<Event> getByDeviceAndAt(String device, Instant at) {
        return new KeyOne<>(byDeviceAndAt(device, at));
    }

    /** The event with this device and at, or empty. */
    public static KeyMaybe<Event> findByDeviceAndAt(String device, Instant at) {
        return new KeyMaybe<>(byDeviceAndAt(device, at));
    }

    /** Changes the event with this device and at; {@code RecordNotFound} if there is none. */
    public static Update<Event> updateByDeviceAndAt(String device, Instant at) {
        return new Update<>(byDeviceAndAt(device, at).updateOne());
    }

    /** Deletes the event with this device and at; false if there is none. */
    public static Delete<Boolean> deleteByDeviceAndAt(String device, Instant at) {
        return Delete.one(byDeviceAndAt(device, at));
    }

    /** Stores a new event, or brings the one with this device and at up to date. */
    public static Upsert<Event, Create, Update<Event>> upsertByDeviceAndAt(Create event) {
        return Upsert.by(event, Create::new, Update::new, "device", "at");
    }

    /** The same for events that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Event, Create, Update<Event>> upsertAllByDeviceAndAt(
            Flux<Create> events) {
        return UpsertAll.by(Draft.create(MODEL), events, Update::new, "device", "at");
    }

    /** The event with this reference; {@code RecordNotFound} if there is none. */
    public static KeyOne<Event> getByReference(String reference) {
        return new KeyOne<>(byReference(reference));
    }

    /** The event with this reference, or empty. */
    public static KeyMaybe<Event> findByReference(String reference) {
        return new KeyMaybe<>(byReference(reference));
    }

    /** Changes the event with this reference; {@code RecordNotFound} if there is none. */
    public static Update<Event> updateByReference(String reference) {
        return new Update<>(byReference(reference).updateOne());
    }

    /** Deletes the event with this reference; false if there is none. */
    public static Delete<Boolean> deleteByReference(String reference) {
        return Delete.one(byReference(reference));
    }

    /** The events of one device, in the order of {@code at}. */
    public static ByDevice filterByDevice(String device) {
        return new ByDevice(Draft.query(MODEL).where(EVENT.device().eq(device)));
    }

    /** The events of each of these {@code devices}, in the order of {@code at}; of none, nothing is sent. */
    public static ByDevice filterByDeviceIn(Collection<String> devices) {
        return new ByDevice(Draft.query(MODEL).where(EVENT.device().in(devices)));
    }

    /** The events of one kind, in the order of {@code at}. */
    public static ByKind filterByKind(String kind) {
        return new ByKind(Draft.query(MODEL).where(EVENT.kind().eq(kind)));
    }

    /** The events of each of these {@code kinds}, in the order of {@code at}; of none, nothing is sent. */
    public static ByKind filterByKindIn(Collection<String> kinds) {
        return new ByKind(Draft.query(MODEL).where(EVENT.kind().in(kinds)));
    }

    /** The events of one device, in the order of {@code reading}. */
    public static ByDeviceOrderedByReading filterByDeviceOrderedByReading(String device) {
        return new ByDeviceOrderedByReading(Draft.query(MODEL).where(EVENT.device().eq(device)));
    }

    /** The events of each of these {@code devices}, in the order of {@code reading}; of none, nothing is sent. */
    public static ByDeviceOrderedByReading filterByDeviceInOrderedByReading(
            Collection<String> devices) {
        return new ByDeviceOrderedByReading(Draft.query(MODEL).where(EVENT.device().in(devices)));
    }

    /** The events with the {@code device} and {@code at} of one of these {@code values}; of none, nothing is sent. */
    public static <V> ByDeviceAndAt filterByDeviceAndAtIn(Collection<V> values,
            Function<V, String> device, Function<V, Instant> at) {
        return new ByDeviceAndAt(Draft.query(MODEL).where(Together.<Event, V>of(values).with(EVENT.device(), device).with(EVENT.at(), at).in()));
    }

    /** The events of each of these {@code references}; of none, nothing is sent. */
    public static ByReference filterByReferenceIn(Collection<String> references) {
        return new ByReference(Draft.query(MODEL).where(EVENT.reference().in(references)));
    }

    private static Draft byDeviceAndAt(String device, Instant at) {
        return Draft.query(MODEL).where(EVENT.device().eq(device)).where(EVENT.at().eq(at));
    }

    private static Draft byReference(String reference) {
        return Draft.query(MODEL).where(EVENT.reference().eq(reference));
    }

    private static Draft of(Event event) {
        return byDeviceAndAt(event.device(), event.at());
    }

    /** Changes this event; answers the fresh record. */
    public static Update<Event> update(Event event) {
        return new Update<>(of(event).updateOne());
    }

    /** Deletes this event; false if it was gone. */
    public static Delete<Boolean> delete(Event event) {
        return Delete.one(of(event));
    }

    /** Column {@code device}: part of the key. */
    public static ItemPath.Text<Event> device() {
        return EVENT.device();
    }

    /** Column {@code at}: part of the key. */
    public static ItemPath.Of<Event, Instant> at() {
        return EVENT.at();
    }

    /** Column {@code kind}. */
    public static ItemPath.Text<Event> kind() {
        return EVENT.kind();
    }

    /** Column {@code reference}: unique. */
    public static ItemPath.Text<Event> reference() {
        return EVENT.reference();
    }

    /** Column {@code reading}. */
    public static ItemPath.Numeric<Event, Double> reading() {
        return EVENT.reading();
    }

    /** Column {@code note}: may be absent. */
    public static ItemPath.TextOrNull<Event> note() {
        return EVENT.note();
    }

    /** Reads one row, its values in the order of the record. */
    public static Event read(Row row, int at) {
        return new Event(
                row.text(at),
                row.instant(at + 1),
                row.text(at + 2),
                row.text(at + 3),
                row.float64(at + 4),
                row.orNull(at + 5, Row::text));
    }

    private static @Nullable Object[] values(Event event) {
        return new @Nullable Object[] {
                event.device(),
                event.at(),
                event.kind(),
                event.reference(),
                event.reading(),
                event.note()};
    }

    /** The paths of one event, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Event> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code device}: part of the key. */
        public ItemPath.Text<R> device() {
            return new ItemPath.Text<>(at("device"));
        }

        /** Column {@code at}: part of the key. */
        public ItemPath.Of<R, Instant> at() {
            return new ItemPath.Of<>(at("at"));
        }

        /** Column {@code kind}. */
        public ItemPath.Text<R> kind() {
            return new ItemPath.Text<>(at("kind"));
        }

        /** Column {@code reference}: unique. */
        public ItemPath.Text<R> reference() {
            return new ItemPath.Text<>(at("reference"));
        }

        /** Column {@code reading}. */
        public ItemPath.Numeric<R, Double> reading() {
            return new ItemPath.Numeric<>(at("reading"));
        }

        /** Column {@code note}: may be absent. */
        public ItemPath.TextOrNull<R> note() {
            return new ItemPath.TextOrNull<>(at("note"));
        }
    }

    /** Several events, from {@code R}. */
    public static final class Many<R> extends KeyManyPath<R, Event, Path<Event>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        @Override
        protected Path<Event> one() {
            return EVENT;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** The events of one device, in the order of {@code at}. */
    public static class ByDevice extends KeyQueryBuilder<Event, Path<Event>, ByDevice> {
        /** From what was said so far. */
        public ByDevice(Draft draft) {
            super(draft, "at");
        }

        /** Only this range of {@code at}. */
        public ByDevice at(Function<SortKey<Event, Instant>, KeyRange<Event>> range) {
            return within(EVENT.at(), range);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByDevice consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Event> root() {
            return EVENT;
        }

        @Override
        protected ByDevice with(Draft draft) {
            return new ByDevice(draft);
        }
    }

    /** The events of one kind, in the order of {@code at}. */
    public static class ByKind extends KeyQueryBuilder<Event, Path<Event>, ByKind> {
        /** From what was said so far. */
        public ByKind(Draft draft) {
            super(draft, "at");
        }

        /** Only this range of {@code at}. */
        public ByKind at(Function<SortKey<Event, Instant>, KeyRange<Event>> range) {
            return within(EVENT.at(), range);
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Event> root() {
            return EVENT;
        }

        @Override
        protected ByKind with(Draft draft) {
            return new ByKind(draft);
        }
    }

    /** The events of one device, in the order of {@code reading}. */
    public static class ByDeviceOrderedByReading extends KeyQueryBuilder<Event, Path<Event>, ByDeviceOrderedByReading> {
        /** From what was said so far. */
        public ByDeviceOrderedByReading(Draft draft) {
            super(draft, "reading");
        }

        /** Only this range of {@code reading}. */
        public ByDeviceOrderedByReading reading(
                Function<SortKey<Event, Double>, KeyRange<Event>> range) {
            return within(EVENT.reading(), range);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByDeviceOrderedByReading consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Event> root() {
            return EVENT;
        }

        @Override
        protected ByDeviceOrderedByReading with(Draft draft) {
            return new ByDeviceOrderedByReading(draft);
        }
    }

    /** Events that are found by their device and at. */
    public static class ByDeviceAndAt extends ItemQuery<Event, Path<Event>, ByDeviceAndAt> {
        /** From what was said so far. */
        public ByDeviceAndAt(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByDeviceAndAt consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Event> root() {
            return EVENT;
        }

        @Override
        protected ByDeviceAndAt with(Draft draft) {
            return new ByDeviceAndAt(draft);
        }
    }

    /** The events of one record; a new one starts at {@code S}, its owner already given. */
    public static final class RelatedByDeviceAndAt<S> extends ByDeviceAndAt {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public RelatedByDeviceAndAt(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new event in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new event in this relation for each of these values, in one statement. */
        public <V> CreateMany<Event> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Event... events) {
            return Link.link(draft(), (Object[]) events);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Event... events) {
            return Link.unlink(draft(), (Object[]) events);
        }
    }

    /** Events that are found by their reference. */
    public static class ByReference extends ItemQuery<Event, Path<Event>, ByReference> {
        /** From what was said so far. */
        public ByReference(Draft draft) {
            super(draft);
        }

        /** Sees every write that ended before; twice the price on DynamoDB. */
        public ByReference consistent() {
            return consistently();
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Event> root() {
            return EVENT;
        }

        @Override
        protected ByReference with(Draft draft) {
            return new ByReference(draft);
        }
    }

    /** Where {@code device} is still to be given. */
    public interface NeedsDevice {
        /** Column {@code device}: part of the key. */
        NeedsAt device(String device);
    }

    /** Where {@code at} is still to be given. */
    public interface NeedsAt {
        /** Column {@code at}: part of the key. */
        NeedsKind at(Instant at);
    }

    /** Where {@code kind} is still to be given. */
    public interface NeedsKind {
        /** Column {@code kind}. */
        NeedsReference kind(String kind);
    }

    /** Where {@code reference} is still to be given. */
    public interface NeedsReference {
        /** Column {@code reference}: unique. */
        NeedsReading reference(String reference);
    }

    /** Where {@code reading} is still to be given. */
    public interface NeedsReading {
        /** Column {@code reading}. */
        Create reading(double reading);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Event, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code kind}. */
        public S kind(String kind) {
            return set("kind", kind);
        }

        /** Column {@code reference}: unique. */
        public S reference(String reference) {
            return set("reference", reference);
        }

        /** Column {@code reading}. */
        public S reading(double reading) {
            return set("reading", reading);
        }

        /** Column {@code note}: may be absent. */
        public S note(@Nullable String note) {
            return set("note", note);
        }
    }

    /** A new event. */
    public static final class Create extends Values<Event, Create> implements NeedsDevice,
            NeedsAt,
            NeedsKind,
            NeedsReference,
            NeedsReading {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code device}: part of the key. */
        @Override
        public Create device(String device) {
            return set("device", device);
        }

        /** Column {@code at}: part of the key. */
        @Override
        public Create at(Instant at) {
            return set("at", at);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Event}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> reading(
                Function<NumberPath<Event, Double>, Expression<Event, Double>> change) {
            return set("reading", change.apply(new NumberPath<>(Location.of(MODEL).to("reading"))));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
