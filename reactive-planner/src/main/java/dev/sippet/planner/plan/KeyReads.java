package dev.sippet.planner.plan;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.KeyOperation;
import dev.sippet.driver.Operation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request.Answer;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how rows are found on a store of keys: by the primary key, by a unique index, in a partition of the table, in one of an
 * index, and in the whole table where its model allows that. What none of these serves is refused.
 */
final class KeyReads {
    private static final Layout COUNT = Layout.of("count", Type.INT64);

    private final Capability capability;
    private final Function<Operation, Command> prepare;
    private final boolean consistent;

    KeyReads(Capability capability, Function<Operation, Command> prepare, boolean consistent) {
        this.capability = capability;
        this.prepare = prepare;
        this.consistent = consistent;
    }

    /** Those that see every write that ended before, and refuse what does not. */
    KeyReads consistently() {
        return new KeyReads(capability, prepare, true);
    }

    /**
     * What is asked.
     *
     * @param table of which table
     * @param where which rows
     * @param order in which order
     * @param limit how many at most
     * @param offset how many to leave out first
     * @param answer what of them
     * @param layout what the rows hold
     */
    record Asked(
            Table table,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset,
            Answer answer,
            Layout layout) {

        /** All of them in any order: what a limit leaves is known when they are in order. */
        Asked unordered() {
            return new Asked(table, where, List.of(), null, offset, answer, layout);
        }
    }

    KeyRead read(Asked asked) {
        refuseSubqueries(asked.where());
        Conjuncts conjuncts = Conjuncts.of(asked.where());
        KeyRead pointed = byKey(asked, conjuncts);
        if (pointed != null) return pointed;
        List<Route> routes = routes(asked.table(), conjuncts);
        KeyRead routed = byPartition(List.of(asked), routes);
        if (routed != null) return routed;
        if (!routes.isEmpty()) throw noOrder(asked);
        return byScan(asked, conjuncts);
    }

    /** The same positions with what is not answered as well: a store of keys reads whole rows, and all of a row may be judged. */
    static Layout whole(Table table, Layout answered) {
        Map<String, Column> columns = table.columns().stream()
                .collect(Collectors.toMap(column -> table.model() + "." + column.field(), column -> column));
        return new Layout(answered.slots().stream()
                .map(slot -> columns.containsKey(slot.name())
                        ? new Layout.Slot(slot.name(), columns.get(slot.name()).type())
                        : slot)
                .toList());
    }

    /** The related rows of one owner; they are put in order later where no key has it, and a whole table is never read for them. */
    KeyRead related(Asked asked) {
        refuseSubqueries(asked.where());
        Conjuncts conjuncts = Conjuncts.of(asked.where());
        KeyRead pointed = byKey(asked, conjuncts);
        if (pointed != null) return pointed;
        List<Route> routes = routes(asked.table(), conjuncts);
        KeyRead routed = byPartition(List.of(asked, asked.unordered()), routes);
        if (routed == null) throw noIndex(asked.table(), conjuncts);
        return routed;
    }

    /** The first that a partition serves; null where none does. */
    private @Nullable KeyRead byPartition(List<Asked> ways, List<Route> routes) {
        Route behind = null;
        for (Asked asked : ways) {
            for (Route route : routes) {
                KeyRead read = byPartition(asked, route);
                if (read != null && !(consistent && route.isBehind())) return read;
                if (read != null) behind = route;
            }
        }
        if (behind != null) throw isBehind(behind);
        return null;
    }

    private @Nullable KeyRead byKey(Asked asked, Conjuncts conjuncts) {
        List<Pinned> key = conjuncts.pinned(asked.table().primaryKey());
        if (key != null) return byKey(asked, new KeyOperation.GetByKey(asked.table(), asked.layout(), consistent), key);
        for (TableIndex index : asked.table().indexes()) {
            List<Pinned> unique = index.unique() ? conjuncts.pinned(index.columns()) : null;
            if (unique == null) continue;
            return byKey(asked, new KeyOperation.GetByUnique(asked.table(), index, asked.layout(), consistent), unique);
        }
        return null;
    }

    private KeyRead byKey(Asked asked, KeyOperation operation, List<Pinned> key) {
        KeyAccess access = new KeyAccess.ByKey(keyed(operation), key);
        return new KeyRead(
                access, asked.where(), asked.order(), List.of(), asked.limit(), asked.offset(), asked.layout());
    }

    private static List<Route> routes(Table table, Conjuncts conjuncts) {
        List<Route> routes = new ArrayList<>();
        Stream.concat(
                        Stream.of(Optional.<TableIndex>empty()),
                        table.indexes().stream()
                                .filter(index -> !index.unique())
                                .map(Optional::of))
                .map(index -> Route.of(table, index.orElse(null), conjuncts))
                .filter(Objects::nonNull)
                .forEach(routes::add);
        routes.sort(Comparator.comparingInt(Route::rank).reversed());
        return routes;
    }

    private @Nullable KeyRead byPartition(Asked asked, Route route) {
        Boolean descending = route.descending(asked.order());
        if (descending == null) return null;
        boolean count = asked.answer() == Answer.COUNT && route.residual().isEmpty();
        Term residual = route.fetches() && !count ? asked.where() : Conjuncts.all(route.residual());
        Keyed read = keyed(route.operation(descending, count, asked.layout(), consistent));
        KeyAccess access = new KeyAccess.ByPartition(read, route.partition(), route.index() != null);
        return new KeyRead(
                access,
                residual,
                asked.order(),
                route.grouped(asked.order()),
                asked.limit(),
                asked.offset(),
                asked.layout());
    }

    private KeyRead byScan(Asked asked, Conjuncts conjuncts) {
        if (!asked.table().scan()) throw noIndex(asked.table(), conjuncts);
        if (!asked.order().isEmpty()) throw noOrder(asked);
        List<Term> pushed =
                conjuncts.terms().stream().filter(Pushable::condition).toList();
        List<Term> residual = conjuncts.terms().stream()
                .filter(term -> !pushed.contains(term))
                .toList();
        boolean count = asked.answer() == Answer.COUNT && residual.isEmpty();
        Term filter = pushed.isEmpty() ? null : Conjuncts.all(pushed);
        KeyOperation scan =
                new KeyOperation.Scan(asked.table(), filter, count, count ? COUNT : asked.layout(), consistent);
        return new KeyRead(
                new KeyAccess.ByScan(keyed(scan)),
                Conjuncts.all(residual),
                List.of(),
                List.of(),
                asked.limit(),
                asked.offset(),
                asked.layout());
    }

    Keyed keyed(KeyOperation operation) {
        return new Keyed(operation, prepare.apply(operation));
    }

    private void refuseSubqueries(Term where) {
        Rewrite.bottomUp(where, part -> {
            if (!(part instanceof Term.Subquery)) return part;
            throw new UnsupportedFeature(
                    capability.driver() + " joins nothing: a condition cannot go along a relation there",
                    "read the related records first, and filter by what they hold");
        });
    }

    private UnsupportedFeature noIndex(Table table, Conjuncts conjuncts) {
        MissingIndex missing = MissingIndex.of(table, conjuncts);
        return new UnsupportedFeature(
                capability.driver() + " finds no " + table.model() + " " + missing.asked()
                        + ": no key and no index is for that",
                missing.hint() + ", or let the whole table be read with @Model(scan = true)");
    }

    private UnsupportedFeature isBehind(Route route) {
        TableIndex index = Objects.requireNonNull(route.index());
        Table table = route.table();
        String key = table.primaryKey().stream().map(Column::field).collect(Collectors.joining(" and "));
        return new UnsupportedFeature(
                capability.driver() + " finds " + table.model() + " here by the index " + index.name()
                        + ", which is a moment behind its table and has no consistent reads",
                "leave consistent() out, or find " + table.model() + " by its key, " + key
                        + ", or by a unique constraint");
    }

    private UnsupportedFeature noOrder(Asked asked) {
        Term by = asked.order().getFirst().by();
        String name = by instanceof ColumnTerm(var column)
                ? asked.table().model() + "." + column.field()
                : StatementPrinter.print(by);
        return new UnsupportedFeature(
                capability.driver() + " has no order by " + name
                        + " here: rows come in the order of the sort key of what they are found by",
                "leave the order out, or make the field the last of a key or index whose other fields have a value");
    }
}
