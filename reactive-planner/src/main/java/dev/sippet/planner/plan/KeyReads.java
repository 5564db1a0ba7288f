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
import dev.sippet.statement.Term;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how rows are found on a store of keys: by the primary key, by a unique index, in a partition of the table, in one of an
 * index, by what is read of another table before, and in the whole table where its model allows that. What none of these serves is
 * refused.
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
     * @param wanted what is wanted of the rows
     * @param given how many arguments are given
     */
    record Asked(
            Table table,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset,
            Answer answer,
            Wanted wanted,
            int given) {
        Asked {
            where = Inner.own(where);
            order = order.stream()
                    .map(each -> new Order(Inner.own(each.by()), each.descending(), each.nulls()))
                    .toList();
        }

        /** How many values tell rows apart. */
        int telling() {
            boolean distinct = answer == Answer.DISTINCT || answer == Answer.COUNT_DISTINCT;
            return distinct ? wanted.layout().size() : 0;
        }

        /** The same with this condition. */
        Asked where(Term other) {
            return new Asked(table, other, order, limit, offset, answer, wanted, given);
        }
    }

    /**
     * A way to find rows.
     *
     * @param access how, where rows hold this
     * @param residual what is left to judge
     * @param grouped the columns that the store orders by, where the order goes on
     * @param here whether the order is made here
     */
    private record Way(Function<Layout, KeyAccess> access, Term residual, List<Column> grouped, boolean here) {}

    /** The best way to read this; fails where there is none. */
    KeyRead read(Asked asked) {
        KeyRead found = found(asked, true);
        if (found == null) throw refused(asked);
        return found;
    }

    /** The related rows of one owner, for which a whole table is never read. */
    KeyRead related(Asked asked) {
        KeyRead found = found(asked, false);
        if (found == null) throw refused(asked);
        return found;
    }

    /** The best way; null where there is none. */
    @Nullable
    KeyRead found(Asked asked, boolean scan) {
        Stream<Supplier<@Nullable KeyRead>> ways = Stream.of(
                () -> keyed(asked),
                () -> listed(asked, false),
                () -> scan ? scanned(asked) : null,
                () -> scan ? listed(asked, true) : null);
        return ways.map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable KeyRead keyed(Asked asked) {
        Way way = way(asked);
        return way == null ? null : planned(asked, way, new OtherTables(this, asked.given()));
    }

    private @Nullable Way way(Asked asked) {
        Conjuncts conjuncts = Conjuncts.of(asked.where());
        Way pointed = byKey(asked, conjuncts);
        return pointed != null ? pointed : byPartition(asked, routes(asked.table(), conjuncts));
    }

    /** By what is read of another table before; {@code scan} says whether all of that may be read. */
    private @Nullable KeyRead listed(Asked asked, boolean scan) {
        List<Term> terms = Conjuncts.of(asked.where()).terms();
        for (Term term : terms) {
            SemiJoin join = SemiJoin.of(term);
            if (join == null || join.columns() == null) continue;
            OtherTables others = new OtherTables(this, asked.given());
            Term in = others.listed(join, scan);
            if (in == null) continue;
            List<Term> rest =
                    terms.stream().map(each -> each.equals(term) ? in : each).toList();
            Asked instead = asked.where(Conjuncts.all(rest));
            Way way = way(instead);
            if (way != null) return planned(instead, way, others);
        }
        return null;
    }

    private @Nullable KeyRead scanned(Asked asked) {
        if (!asked.table().scan()) return null;
        Way way = byScan(asked, Conjuncts.of(asked.where()));
        return planned(asked, way, new OtherTables(this, asked.given()));
    }

    /** With what other tables say of the rows. */
    private KeyRead planned(Asked asked, Way way, OtherTables others) {
        Term where = others.condition(asked.where());
        Term residual = others.condition(way.residual());
        List<Order> order = asked.order().stream().map(others::order).toList();
        List<Computed> computed = asked.wanted().computed().stream()
                .map(each -> new Computed(each.slot(), others.value(each.value())))
                .toList();
        List<Term> terms = new ArrayList<>(List.of(where));
        order.forEach(each -> terms.add(each.by()));
        computed.forEach(each -> terms.add(each.value()));
        Wanted wanted = asked.wanted().and(asked.table(), columns(asked.where(), terms));
        List<Beyond> beyond = others.beyond(terms, wanted.layout().size());
        Layout layout = wanted.with(beyond);
        return new KeyRead(
                others.lists(),
                way.access().apply(layout),
                where,
                judged(residual),
                new KeyRead.Arranged(order, way.grouped(), way.here()),
                asked.limit(),
                asked.offset(),
                new KeyRead.Rows(layout, beyond, computed, asked.telling()));
    }

    private static Set<Column> columns(Term asked, List<Term> terms) {
        Set<Column> columns = new HashSet<>(Pushable.columns(asked));
        terms.forEach(term -> columns.addAll(Pushable.columns(term)));
        return columns;
    }

    /** What a row says of itself is judged first. */
    private static KeyRead.Judged judged(Term residual) {
        List<Term> terms = Conjuncts.of(residual).terms();
        List<Term> first = terms.stream().filter(OtherTables::isOfOne).toList();
        List<Term> then = terms.stream().filter(term -> !first.contains(term)).toList();
        return new KeyRead.Judged(Conjuncts.all(first), Conjuncts.all(then));
    }

    private @Nullable Way byKey(Asked asked, Conjuncts conjuncts) {
        Table table = asked.table();
        List<Pinned> key = conjuncts.pinned(table.primaryKey());
        if (key != null) {
            Term residual = Conjuncts.all(conjuncts.beyond(key));
            return byKey(residual, layout -> new KeyOperation.GetByKey(table, layout, consistent), key);
        }
        for (TableIndex index : table.indexes()) {
            List<Pinned> unique = index.unique() ? conjuncts.pinned(index.columns()) : null;
            if (unique != null)
                return byKey(
                        asked.where(),
                        layout -> new KeyOperation.GetByUnique(table, index, layout, consistent),
                        unique);
        }
        return null;
    }

    /** What came by a unique index may have changed on the way; a row's own key never does. */
    private Way byKey(Term residual, Function<Layout, KeyOperation> operation, List<Pinned> key) {
        return new Way(layout -> new KeyAccess.ByKey(keyed(operation.apply(layout)), key), residual, List.of(), true);
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

    /** One that has the order; else the best one, whose rows are put in order here. */
    private @Nullable Way byPartition(Asked asked, List<Route> all) {
        List<Route> routes =
                all.stream().filter(route -> !(consistent && route.isBehind())).toList();
        if (routes.isEmpty() && !all.isEmpty()) throw isBehind(all.getFirst());
        for (Route route : routes) {
            Boolean descending = route.descending(asked.order());
            if (descending != null) return byPartition(asked, route, descending, false);
        }
        return routes.isEmpty() ? null : byPartition(asked, routes.getFirst(), false, true);
    }

    private Way byPartition(Asked asked, Route route, boolean descending, boolean here) {
        boolean count = asked.answer() == Answer.COUNT && route.residual().isEmpty();
        Term residual = route.fetches() && !count ? asked.where() : Conjuncts.all(route.residual());
        return new Way(
                layout -> new KeyAccess.ByPartition(
                        keyed(route.operation(descending, count, layout, consistent)),
                        route.partition(),
                        route.index() != null),
                residual,
                here ? List.of() : route.grouped(asked.order()),
                here);
    }

    private Way byScan(Asked asked, Conjuncts conjuncts) {
        List<Term> pushed =
                conjuncts.terms().stream().filter(Pushable::condition).toList();
        List<Term> residual = conjuncts.terms().stream()
                .filter(term -> !pushed.contains(term))
                .toList();
        boolean count = asked.answer() == Answer.COUNT && residual.isEmpty();
        Term filter = pushed.isEmpty() ? null : Conjuncts.all(pushed);
        return new Way(
                layout -> new KeyAccess.ByScan(
                        keyed(new KeyOperation.Scan(asked.table(), filter, count, count ? COUNT : layout, consistent))),
                Conjuncts.all(residual),
                List.of(),
                true);
    }

    Keyed keyed(KeyOperation operation) {
        return new Keyed(operation, prepare.apply(operation));
    }

    /** Why there is no way: no key and no index is for that. */
    UnsupportedFeature refused(Asked read) {
        Table table = read.table();
        MissingIndex missing = MissingIndex.of(table, Conjuncts.of(read.where()));
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
}
