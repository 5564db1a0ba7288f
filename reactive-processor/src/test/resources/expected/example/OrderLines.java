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
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
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

/** Statements and typed paths for {@link OrderLine}. */
@Generated("dev.sippet.processor")
public final class OrderLines {
    /** The schema of {@link OrderLine}. */
    public static final Model<OrderLine> MODEL = Model.of(OrderLine.class, "order_lines", OrderLines::read)
            .field(Field.of("tenantId", Type.INT64))
            .field(Field.of("orderNumber", Type.INT64))
            .field(Field.of("line", Type.INT32))
            .belongsTo("order", () -> Orders.MODEL, List.of("tenantId", "orderNumber"), List.of("tenantId", "number"))
            .field(Field.of("sku", Type.TEXT))
            .field(Field.of("quantity", Type.INT32))
            .values(OrderLines::values)
            .key("tenantId", "orderNumber", "line")
            .build();

    private static final Path<OrderLine> ORDER_LINE = new Path<>(Location.of(MODEL));

    private OrderLines() {}

    /** A new order line; {@code exec} appears once it has all it needs. */
    public static NeedsOrder create() {
        return new Create(Draft.create(MODEL));
    }

    /** Many new order lines in one statement, answered in the same order. */
    public static CreateMany<OrderLine> createMany(Collection<Create> orderLines) {
        return new CreateMany<>(Draft.create(MODEL), orderLines);
    }

    /** New order lines that arrive as a stream, stored batch by batch; answers how many are stored so far. */
    public static CreateAll<OrderLine, Create> createAll(Flux<Create> orderLines) {
        return new CreateAll<>(Draft.create(MODEL), orderLines);
    }

    /** Every order line. */
    public static Query all() {
        return new Query(Draft.query(MODEL));
    }

    /** Those for which the condition holds. */
    public static Query filter(Condition<OrderLine> condition) {
        return all().filter(condition);
    }

    /** Those for which the condition holds, written with the paths of one order line. */
    public static Query filter(Function<Path<OrderLine>, Condition<OrderLine>> condition) {
        return all().filter(condition);
    }

    /** The order line with this tenant id and order number and line; {@code RecordNotFound} if there is none. */
    public static One<OrderLine> getByTenantIdAndOrderNumberAndLine(long tenantId, long orderNumber,
            int line) {
        return new One<>(byTenantIdAndOrderNumberAndLine(tenantId, orderNumber, line));
    }

    /** The order line with this tenant id and order number and line, or empty. */
    public static Maybe<OrderLine> findByTenantIdAndOrderNumberAndLine(long tenantId,
            long orderNumber, int line) {
        return new Maybe<>(byTenantIdAndOrderNumberAndLine(tenantId, orderNumber, line));
    }

    /** Changes the order line with this tenant id and order number and line; {@code RecordNotFound} if there is none. */
    public static Update<OrderLine> updateByTenantIdAndOrderNumberAndLine(long tenantId,
            long orderNumber, int line) {
        return new Update<>(byTenantIdAndOrderNumberAndLine(tenantId, orderNumber, line).updateOne());
    }

    /** Deletes the order line with this tenant id and order number and line; false if there is none. */
    public static Delete<Boolean> deleteByTenantIdAndOrderNumberAndLine(long tenantId,
            long orderNumber, int line) {
        return Delete.one(byTenantIdAndOrderNumberAndLine(tenantId, orderNumber, line));
    }

    /** Stores a new order line, or brings the one with this tenant id and order number and line up to date. */
    public static Upsert<OrderLine, Create, Update<OrderLine>> upsertByTenantIdAndOrderNumberAndLine(
            Create orderLine) {
        return Upsert.by(orderLine, Create::new, Update::new, "tenantId", "orderNumber", "line");
    }

    /** The same for order lines that arrive as a stream, batch by batch; answers how many are written so far. */
    public static UpsertAll<OrderLine, Create, Update<OrderLine>> upsertAllByTenantIdAndOrderNumberAndLine(
            Flux<Create> orderLines) {
        return UpsertAll.by(Draft.create(MODEL), orderLines, Update::new, "tenantId", "orderNumber", "line");
    }

    /** The order lines with this tenant id. */
    public static Query filterByTenantId(long tenantId) {
        return filter(ORDER_LINE.tenantId().eq(tenantId));
    }

    /** The order lines with this tenant id and order number. */
    public static Query filterByTenantIdAndOrderNumber(long tenantId, long orderNumber) {
        return filter(ORDER_LINE.tenantId().eq(tenantId).and(ORDER_LINE.orderNumber().eq(orderNumber)));
    }

    private static Draft byTenantIdAndOrderNumberAndLine(long tenantId, long orderNumber,
            int line) {
        return Draft.query(MODEL).where(ORDER_LINE.tenantId().eq(tenantId)).where(ORDER_LINE.orderNumber().eq(orderNumber)).where(ORDER_LINE.line().eq(line));
    }

    private static Draft of(OrderLine orderLine) {
        return byTenantIdAndOrderNumberAndLine(orderLine.tenantId(), orderLine.orderNumber(), orderLine.line());
    }

    /** Changes this order line; answers the fresh record. */
    public static Update<OrderLine> update(OrderLine orderLine) {
        return new Update<>(of(orderLine).updateOne());
    }

    /** Deletes this order line; false if it was gone. */
    public static Delete<Boolean> delete(OrderLine orderLine) {
        return Delete.one(of(orderLine));
    }

    /** The order it belongs to, read anew. */
    public static One<Order> order(OrderLine orderLine) {
        return new One<>(of(orderLine).through("order", Orders.MODEL));
    }

    /** Column {@code tenant_id}: part of the key. */
    public static NumberPath<OrderLine, Long> tenantId() {
        return ORDER_LINE.tenantId();
    }

    /** Column {@code order_number}: part of the key. */
    public static NumberPath<OrderLine, Long> orderNumber() {
        return ORDER_LINE.orderNumber();
    }

    /** Column {@code line}: part of the key. */
    public static NumberPath<OrderLine, Integer> line() {
        return ORDER_LINE.line();
    }

    /** The order it belongs to. */
    public static Orders.Path<OrderLine> order() {
        return ORDER_LINE.order();
    }

    /** Column {@code sku}. */
    public static StringPath<OrderLine> sku() {
        return ORDER_LINE.sku();
    }

    /** Column {@code quantity}. */
    public static NumberPath<OrderLine, Integer> quantity() {
        return ORDER_LINE.quantity();
    }

    /** Reads one row, its values in the order of the record. */
    public static OrderLine read(Row row, int at) {
        return new OrderLine(
                row.int64(at),
                row.int64(at + 1),
                row.int32(at + 2),
                Relations.one(row, at, 3, MODEL, "order"),
                row.text(at + 4),
                row.int32(at + 5));
    }

    private static @Nullable Object[] values(OrderLine orderLine) {
        return new @Nullable Object[] {
                orderLine.tenantId(),
                orderLine.orderNumber(),
                orderLine.line(),
                null,
                orderLine.sku(),
                orderLine.quantity()};
    }

    /** The paths of one order line, from {@code R}: itself or what leads to it. */
    public static final class Path<R> extends OnePath<R, OrderLine> {
        /** At this place. */
        public Path(Location at) {
            super(at);
        }

        /** Column {@code tenant_id}: part of the key. */
        public NumberPath<R, Long> tenantId() {
            return new NumberPath<>(at("tenantId"));
        }

        /** Column {@code order_number}: part of the key. */
        public NumberPath<R, Long> orderNumber() {
            return new NumberPath<>(at("orderNumber"));
        }

        /** Column {@code line}: part of the key. */
        public NumberPath<R, Integer> line() {
            return new NumberPath<>(at("line"));
        }

        /** The order it belongs to. */
        public Orders.Path<R> order() {
            return new Orders.Path<>(at("order"));
        }

        /** Column {@code sku}. */
        public StringPath<R> sku() {
            return new StringPath<>(at("sku"));
        }

        /** Column {@code quantity}. */
        public NumberPath<R, Integer> quantity() {
            return new NumberPath<>(at("quantity"));
        }
    }

    /** Several order lines, from {@code R}. */
    public static final class Many<R> extends ManyPath<R, OrderLine, Path<OrderLine>, Many<R>> {
        /** At this place. */
        public Many(Location at) {
            super(at);
        }

        /** The order they belong to. */
        public Orders.Many<R> order() {
            return new Orders.Many<>(at("order"));
        }

        @Override
        protected Path<OrderLine> one() {
            return ORDER_LINE;
        }

        @Override
        protected Many<R> with(Location at) {
            return new Many<>(at);
        }
    }

    /** Order lines to read, change or delete. */
    public static class Query extends QueryBuilder<OrderLine, Path<OrderLine>, Query> {
        /** From what was said so far. */
        public Query(Draft draft) {
            super(draft);
        }

        /** The order they belong to, each once. */
        public Orders.Query order() {
            return new Orders.Query(draft().through("order", Orders.MODEL));
        }

        /** Changes all of them; answers how many. */
        public Update<Long> update() {
            return new Update<>(draft().updateAll());
        }

        @Override
        protected Path<OrderLine> root() {
            return ORDER_LINE;
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The order lines of one record; a new one starts at {@code S}, its owner already given. */
    public static final class Related<S> extends Query {
        private final Function<Draft, S> start;

        /** From what was said so far. */
        public Related(Draft draft, Function<Draft, S> start) {
            super(draft);
            this.start = start;
        }

        /** A new order line in this relation. */
        public S create() {
            return start.apply(draft().related());
        }

        /** A new order line in this relation for each of these values, in one statement. */
        public <V> CreateMany<OrderLine> createMany(Collection<V> values,
                BiFunction<S, V, Create> each) {
            return CreateMany.related(draft(), start, values, each);
        }

        /**
         * Puts these into the relation: out of any other they are in, where they can be in one only. One that is there stays.
         */
        public Link link(OrderLine... orderLines) {
            return Link.link(draft(), (Object[]) orderLines);
        }

        /** Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only. */
        public Link unlink(OrderLine... orderLines) {
            return Link.unlink(draft(), (Object[]) orderLines);
        }
    }

    /** Where {@code order} is still to be given. */
    public interface NeedsOrder {
        /** The order it belongs to, by key. */
        NeedsLine order(long tenantId, long orderNumber);

        /** The order it belongs to, by record. */
        NeedsLine order(Order order);

        /** The order it belongs to, created in the same statement. */
        NeedsLine order(Orders.Create order);
    }

    /** Where {@code line} is still to be given. */
    public interface NeedsLine {
        /** Column {@code line}: part of the key. */
        NeedsSku line(int line);
    }

    /** Where {@code sku} is still to be given. */
    public interface NeedsSku {
        /** Column {@code sku}. */
        NeedsQuantity sku(String sku);
    }

    /** Where {@code quantity} is still to be given. */
    public interface NeedsQuantity {
        /** Column {@code quantity}. */
        Create quantity(int quantity);
    }

    /** What create and update can set. */
    public abstract static class Values<A, S extends Values<A, S>> extends WriteBuilder<OrderLine, A, S> {
        /** From what was said so far. */
        Values(Draft draft) {
            super(draft);
        }

        /** Column {@code sku}. */
        public S sku(String sku) {
            return set("sku", sku);
        }

        /** Column {@code quantity}. */
        public S quantity(int quantity) {
            return set("quantity", quantity);
        }
    }

    /** A new order line. */
    public static final class Create extends Values<OrderLine, Create> implements NeedsOrder,
            NeedsLine,
            NeedsSku,
            NeedsQuantity {
        /** From what was said so far. */
        public Create(Draft draft) {
            super(draft);
        }

        /** Column {@code line}: part of the key. */
        @Override
        public Create line(int line) {
            return set("line", line);
        }

        /** The order it belongs to, by key. */
        @Override
        public Create order(long tenantId, long orderNumber) {
            return set("tenantId", tenantId).set("orderNumber", orderNumber);
        }

        /** The order it belongs to, by record. */
        @Override
        public Create order(Order order) {
            return set("tenantId", order.tenantId()).set("orderNumber", order.number());
        }

        /** The order it belongs to, created in the same statement. */
        @Override
        public Create order(Orders.Create order) {
            return set("order", order);
        }

        @Override
        protected Create with(Draft draft) {
            return new Create(draft);
        }
    }

    /** Changes to {@link OrderLine}; {@code A} is what it answers: the fresh record, or how many. */
    public static final class Update<A> extends Values<A, Update<A>> {
        /** From what was said so far. */
        Update(Draft draft) {
            super(draft);
        }

        /** From what is stored. */
        public Update<A> quantity(
                Function<NumberPath<OrderLine, Integer>, Expression<OrderLine, Integer>> change) {
            return set("quantity", change.apply(ORDER_LINE.quantity()));
        }

        @Override
        protected Update<A> with(Draft draft) {
            return new Update<>(draft);
        }
    }
}
