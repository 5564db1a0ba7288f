package dev.sippet.planner.lower;

import dev.sippet.planner.lower.Sources.Source;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.statement.Include;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement.Owners;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.statement.Term.TupleIn;
import dev.sippet.value.Layout;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes includes statements that read the related rows of many owners at once. */
final class IncludeLowering {
    private final Function<Model<?>, Mapping> mappings;
    private final int lists;

    /** The lists of keys come as arguments from {@code lists} on. */
    IncludeLowering(Function<Model<?>, Mapping> mappings, int lists) {
        this.mappings = mappings;
        this.lists = lists;
    }

    /** For rows that hold there what tells what comes with them. */
    List<RelatedRead> lower(List<Include> includes, Places owner) {
        return includes.stream().map(include -> lower(include, owner)).toList();
    }

    private RelatedRead lower(Include include, Places owner) {
        List<Hop> hops = include.relation().hops(include.owner());
        Model<?> target = include.target();
        Sources sources = new Sources(mappings);
        Mapping mapping = mappings.apply(target);
        Owners owners = hops.size() == 1 ? held(hops.getFirst(), mapping) : linked(hops, sources, mapping);
        TermLowering terms = new TermLowering(sources, new Source(mapping, 0));
        List<Term> where = new ArrayList<>();
        if (owners instanceof Owners.Held(var columns)) where.add(ofOwners(Term.of(columns)));
        where.add(terms.condition(include.where()));
        List<Field> told = owners instanceof Owners.Held ? hops.getFirst().there() : List.of();
        Rows rows = include.select().isEmpty() ? records(include, mapping) : selected(include, terms, mapping, told);
        SelectRelated statement = new SelectRelated(
                mapping.table(),
                rows.values(),
                owners,
                new And(where),
                order(include, terms, mapping),
                include.limit());
        return read(include, owner, rows, statement, hops.getFirst());
    }

    private RelatedRead read(Include include, Places owner, Rows rows, SelectRelated statement, Hop first) {
        List<Field> key = first.here();
        boolean held = statement.owners() instanceof Owners.Held;
        return new RelatedRead(
                include.owner(),
                include.relation(),
                owner.of(include),
                key.stream().map(owner::of).toList(),
                statement,
                key.stream().<Type>map(Field::type).toList(),
                held ? first.there().stream().map(rows.places()::of).toList() : after(rows.layout(), key),
                held ? rows.layout() : layout(rows.layout(), key),
                rows.reader(),
                lower(rows.further(), rows.places()));
    }

    /** What is read of each related row. */
    private record Rows(List<Term> values, Layout layout, Places places, RowReader<?> reader, List<Include> further) {}

    private static Rows records(Include include, Mapping mapping) {
        Model<?> target = include.target();
        List<Field> read = target.read(include.deferred());
        return new Rows(
                Term.of(read.stream().map(mapping::column).toList()),
                target.layout(read),
                Places.of(target),
                target.reader(),
                include.includes());
    }

    /** What becomes of them is known to whoever selected it, who is handed the rows. */
    private static Rows selected(Include include, TermLowering terms, Mapping mapping, List<Field> told) {
        Selected selected = new Selected(include.select(), terms, mapping, told);
        return new Rows(selected.values(), selected.layout(), selected, (row, at) -> row, selected.related());
    }

    private static Owners held(Hop hop, Mapping mapping) {
        return new Owners.Held(hop.there().stream().map(mapping::column).toList());
    }

    /** Over the tables between the owner's and the row's own. */
    private Owners linked(List<Hop> hops, Sources sources, Mapping target) {
        List<Source> way = new ArrayList<>();
        List<Term> where = new ArrayList<>();
        for (Hop hop : hops.subList(0, hops.size() - 1)) {
            Source next = sources.next(hop.to());
            if (!way.isEmpty()) where.addAll(Sources.tied(hop, way.getLast(), next));
            way.add(next);
        }
        List<SourceColumn> owners = columns(way.getFirst(), hops.getFirst().there());
        where.add(ofOwners(List.copyOf(owners)));
        return new Owners.Linked(
                way.stream()
                        .map(each -> new Owners.Linking(each.mapping().table(), each.number()))
                        .toList(),
                owners,
                columns(way.getLast(), hops.getLast().here()),
                hops.getLast().there().stream().map(target::column).toList(),
                new And(where));
    }

    private static List<SourceColumn> columns(Source source, List<Field> fields) {
        return fields.stream().map(source::column).toList();
    }

    /** That these are the key of one of the owners. */
    private Term ofOwners(List<Term> key) {
        return among(key, lists);
    }

    /** That these are, together, at one position of the lists that come as arguments from there on. */
    static Term among(List<Term> key, int lists) {
        List<ListArgument> given = new ArrayList<>();
        for (Term part : key) given.add(new ListArgument(lists + given.size(), type(part)));
        return key.size() == 1 ? new In(key.getFirst(), given.getFirst()) : new TupleIn(key, given);
    }

    private static Type type(Term part) {
        return part instanceof SourceColumn(var source, var column)
                ? column.type()
                : ((ColumnTerm) part).column().type();
    }

    /** What a limit leaves must not be chance: rows of equal order are ordered by their key. */
    private static List<Order> order(Include include, TermLowering terms, Mapping mapping) {
        List<Order> order = new ArrayList<>(
                include.order().stream().<Order>map(terms::order).toList());
        if (include.limit() != null) {
            for (Field field : mapping.model().key()) {
                order.add(new Order(new ColumnTerm(mapping.column(field)), false, Order.Nulls.SMALLEST));
            }
        }
        return order;
    }

    private static List<Integer> after(Layout row, List<Field> key) {
        int first = row.size();
        return IntStream.range(first, first + key.size()).boxed().toList();
    }

    private static Layout layout(Layout record, List<Field> key) {
        List<Layout.Slot> slots = new ArrayList<>(record.slots());
        for (Field field : key) slots.add(new Layout.Slot("the owner's " + field.name(), field.type()));
        return new Layout(slots);
    }
}
