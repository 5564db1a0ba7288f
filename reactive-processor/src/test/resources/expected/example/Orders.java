package example;

import dev.sippet.annotation.Generated;
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
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.Upsert;
import dev.sippet.query.UpsertAll;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Statements and typed paths for {@link Order}. */
@Generated("dev.sippet.processor")
public final class Orders {
    /** The schema of {@link Order}. */
    public static final Model<Order> MODEL = Model.of(Order.class, "orders", Orders::read)
            .field(Field.of("tenantId", Type.INT64))
            .field(Field.of("number", Type.INT64))
            .field(Field.of("customer", Type.TEXT))
            .field(Field.of("total", Type.decimal(38, 10)))
            .field(Field.of("paid", Type.decimal(38, 10)))
            .hasMany("lines", () -> OrderLines.MODEL, "order")
            .values(Orders::values)
            .key("tenantId", "number")
            .build();

    private static final Path<Order> ORDER = new Path<>(Location.of(MODEL));

    private Orders() {}

    /** A new order; {@code exec} appears once it has all it needs. */
    public static NeedsTenantId create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new orders in one statement, answered in the same order. */
    public static CreateMany<Order> createMany(Collection<Create> orders) {
        return new CreateMany<>(Draft.create(MODEL), orders);
    }

    /** New orders that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<Order, Create> createAll(Flux<Create> orders) {
        return new CreateAll<>(Draft.create(MODEL), orders);
    }

    /** Every order. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<Order> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one order. */
    public static Query filter(Function<Path<Order>, Condition<Order>> condition) {
        return all().filter(condition);
    }

    /** The order with this tenant id and number; {@code RecordNotFound} if there is none. */
    public static One<Order> getByTenantIdAndNumber(long tenantId, long number) {
        return new One<>(byTenantIdAndNumber(tenantId, number));
    }

    /** The order with this tenant id and number, or empty. */
    public static Maybe<Order> findByTenantIdAndNumber(long tenantId, long number) {
        return new Maybe<>(byTenantIdAndNumber(tenantId, number));
    }

    /** Changes the order with this tenant id and number; {@code RecordNotFound} if there is none. */
    public static Update<Order> updateByTenantIdAndNumber(long tenantId, long number) {
        return new Update<>(byTenantIdAndNumber(tenantId, number).updateOne());
    }

    /** Deletes the order with this tenant id and number; false if there is none. */
    public static Delete<Boolean> deleteByTenantIdAndNumber(long tenantId, long number) {
        return Delete.one(byTenantIdAndNumber(tenantId, number));
    }

    /** Stores a new order, or brings the one with this tenant id and number up to date. */
    public static Upsert<Order, Create, Update<Order>> upsertByTenantIdAndNumber(Create order) {
        return Upsert.by(order, Create::new, Update::new, "tenantId", "number");
    }

    /** The same for orders that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<Order, Create, Update<Order>> upsertAllByTenantIdAndNumber(
            Flux<Create> orders) {
        return UpsertAll.by(Draft.create(MODEL), orders, Update::new, "tenantId", "number");
    }

    /** The orders with this tenant id. */
    public static Query filterByTenantId(long tenantId) {
        return filter(ORDER.tenantId().eq(tenantId));
    }

    private static Draft byTenantIdAndNumber(long tenantId, long number) {
        return Draft.query(MODEL).where(ORDER.tenantId().eq(tenantId)).where(ORDER.number().eq(number));
    }

    private static Draft of(Order order) {
        return byTenantIdAndNumber(order.tenantId(), order.number());
    }

    /** Changes this order; answers the fresh record. */
    public static Update<Order> update(Order order) {
        return new Update<>(of(order).updateOne());
    }

    /** Deletes this order; false if it was gone. */
    public static Delete<Boolean> delete(Order order) {
        return Delete.one(of(order));
    }

    /** The lines of this order: to read, create, link and unlink. */
    public static OrderLines.Related<OrderLines.NeedsLine> lines(Order order) {
        return new OrderLines.Related<>(of(order).through("lines", OrderLines.MODEL), OrderLines.Create::new);
    }

    /** Column {@code tenant_id}: part of the key. */
    public static NumberPath<Order, Long> tenantId() {
        return ORDER.tenantId();
    }

    /** Column {@code number}: part of the key. */
    public static NumberPath<Order, Long> number() {
        return ORDER.number();
    }

    /** Column {@code customer}. */
    public static StringPath<Order> customer() {
        return ORDER.customer();
    }

    /** Column {@code total}. */
    public static NumberPath<Order, BigDecimal> total() {
        return ORDER.total();
    }

    /** Column {@code paid}. */
    public static NumberPath<Order, BigDecimal> paid() {
        return ORDER.paid();
    }

    /** Its lines. */
    public static OrderLines.Many<Order> lines() {
        return ORDER.lines();
    }

    /** Reads one row, its values in the order of the record. */
    public static Order read(Row row, int at) {
        return new Order(
                row.int64(at),
                row.int64(at + 1),
                row.text(at + 2),
                row.decimal(at + 3),
                row.decimal(at + 4),
                Relations.many(row, at, 5, MODEL, "lines"));
    }

    private static @Nullable Object[] values(Order order) {
        return new @Nullable Object[] {
                order.tenantId(),
                order.number(),
                order.customer(),
                order.total(),
                order.paid(),
                null};
    }

    /** The paths of one order, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, Order> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code tenant_id}: part of the key. */
        public NumberPath<R, Long> tenantId() {
            return new NumberPath<>(at("tenantId"));
        }

        /** Column {@code number}: part of the key. */
        public NumberPath<R, Long> number() {
            return new NumberPath<>(at("number"));
        }

        /** Column {@code customer}. */
        public StringPath<R> customer() {
            return new StringPath<>(at("customer"));
        }

        /** Column {@code total}. */
        public NumberPath<R, BigDecimal> total() {
            return new NumberPath<>(at("total"));
        }

        /** Column {@code paid}. */
        public NumberPath<R, BigDecimal> paid() {
            return new NumberPath<>(at("paid"));
        }

        /** Its lines. */
        public OrderLines.Many<R> lines() {
            return new OrderLines.Many<>(at("lines"));
        }
    }

    /** Several orders, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, Order, Path<Order>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** Their lines. */
        public OrderLines.Many<R> lines() {
            return new OrderLines.Many<>(at("lines"));
        }

        @Override
        protected Path<Order> one() {
            return ORDER;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Orders to read, change or delete. */
    public static class Query extends QueryBuilder<Order, Path<Order>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** Their lines, each once. */
        public OrderLines.Query lines() {
            return new OrderLines.Query(draft().through("lines", OrderLines.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<Order> root() {
            return ORDER;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The orders of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new order in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new order in this relation for each of these values, in one statement. */
        public <V> CreateMany<Order> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(Order... orders) {
            return Link.link(draft(), (Object[]) orders);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(Order... orders) {
            return Link.unlink(draft(), (Object[]) orders);
        }
    }

    /** Where {@code tenantId} is still to be given. */
    public interface NeedsTenantId {
        /** Column {@code tenant_id}: part of the key. */
        NeedsNumber tenantId(long tenantId);
    }

    /** Where {@code number} is still to be given. */
    public interface NeedsNumber {
        /** Column {@code number}: part of the key. */
        NeedsCustomer number(long number);
    }

    /** Where {@code customer} is still to be given. */
    public interface NeedsCustomer {
        /** Column {@code customer}. */
        NeedsTotal customer(String customer);
    }

    /** Where {@code total} is still to be given. */
    public interface NeedsTotal {
        /** Column {@code total}. */
        NeedsPaid total(BigDecimal total);
    }

    /** Where {@code paid} is still to be given. */
    public interface NeedsPaid {
        /** Column {@code paid}. */
        Create paid(BigDecimal paid);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<Order, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code customer}. */
        public S customer(String customer) {
            return set("customer", customer);
        }

        /** Column {@code total}. */
        public S total(BigDecimal total) {
            return set("total", total);
        }

        /** Column {@code paid}. */
        public S paid(BigDecimal paid) {
            return set("paid", paid);
        }
    }

    /** A new order. */
    public static final class Create extends Values<Order, Create> implements NeedsTenantId,
            NeedsNumber,
            NeedsCustomer,
            NeedsTotal,
            NeedsPaid {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code tenant_id}: part of the key. */
        @Override
        public Create tenantId(long tenantId) {
            return set("tenantId", tenantId);
        }

        /** Column {@code number}: part of the key. */
        @Override
        public Create number(long number) {
            return set("number", number);
        }

        /** One of its lines, created with it. */
        public Create lines(Function<OrderLines.NeedsLine, OrderLines.Create> orderLine) {
            return set("lines", orderLine.apply(new OrderLines.Create(Draft.create(OrderLines.MODEL))));
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link Order}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> total(
                Function<NumberPath<Order, BigDecimal>, Expression<Order, BigDecimal>> change) {
            return set("total", change.apply(ORDER.total()));
        }

        /** From what is stored. */
        public Update<A> paid(
                Function<NumberPath<Order, BigDecimal>, Expression<Order, BigDecimal>> change) {
            return set("paid", change.apply(ORDER.paid()));
        }

        /** Its lines: create, link and unlink. */
        public Update<A> lines(
                UnaryOperator<RelationChange<OrderLine, OrderLines.NeedsLine, OrderLines.Create>> change) {
            return set("lines", change.apply(new RelationChange<>(OrderLines.Create::new)));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
