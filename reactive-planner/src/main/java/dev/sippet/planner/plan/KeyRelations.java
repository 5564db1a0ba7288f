package dev.sippet.planner.plan;

import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request.Answer;
import dev.sippet.statement.TableStatement.Owners;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Layout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans how relations are followed on a store of keys: each table on the way is read by a key or index, never as a whole.
 *
 * @param reads chooses the keys
 * @param given how many arguments there are before those of the owners
 */
record KeyRelations(KeyReads reads, int given) {

    List<FetchRelated> of(List<RelatedRead> related) {
        return related.stream()
                .map(read -> new FetchRelated(read, way(read), of(read.nested())))
                .toList();
    }

    private FetchRelated.ByKeys way(RelatedRead read) {
        SelectRelated select = (SelectRelated) read.statement();
        List<Hop> hops = read.relation().hops(read.owner());
        List<Table> tables = tables(select);
        List<FetchRelated.Hop> ways = new ArrayList<>();
        List<Integer> here = read.ownerKey();
        for (int i = 0; i < hops.size(); i++) {
            boolean last = i == hops.size() - 1;
            Table table = tables.get(i);
            List<Column> there = columns(table, hops.get(i).there());
            List<Column> next =
                    last ? List.of() : columns(table, hops.get(i + 1).here());
            Found found = last ? found(select, read.layout(), hops.size() == 1) : Found.ofAWay();
            KeyRead rows = read(table, found, there, next);
            ways.add(new FetchRelated.Hop(rows, here, slots(rows, there)));
            here = slots(rows, next);
        }
        return new FetchRelated.ByKeys(ways, select.limit());
    }

    private static List<Table> tables(SelectRelated select) {
        List<Table> tables = new ArrayList<>();
        if (select.owners() instanceof Owners.Linked linked) {
            linked.tables().forEach(linking -> tables.add(linking.table()));
        }
        tables.add(select.table());
        return tables;
    }

    /** What is asked of the rows of a table besides whose they are. */
    private record Found(
            Term where, List<Order> order, @Nullable Term limit, Wanted wanted) {
        /** Of those that lead on, only where. */
        static Found ofAWay() {
            return new Found(new Term.Constant(true), List.of(), null, Wanted.nothing());
        }
    }

    /** Those of one owner can be read up to the limit, unless others lead to them. */
    private Found found(SelectRelated select, Layout layout, boolean alone) {
        Wanted wanted = Wanted.of(select.table(), select.values(), layout);
        return new Found(condition(select.where()), select.order(), alone ? select.limit() : null, wanted);
    }

    private KeyRead read(Table table, Found found, List<Column> there, List<Column> next) {
        List<Term> where = new ArrayList<>();
        for (Column column : there) {
            Argument part = new Argument(given + where.size(), column.type());
            where.add(new Compare(Comparison.EQ, new ColumnTerm(column), part));
        }
        where.addAll(Conjuncts.of(found.where()).terms());
        return reads.related(new KeyReads.Asked(
                table,
                Conjuncts.all(where),
                found.order(),
                found.limit(),
                null,
                Answer.ROWS,
                found.wanted().and(table, there).and(table, next),
                given + there.size()));
    }

    private static List<Integer> slots(KeyRead read, List<Column> columns) {
        List<Layout.Slot> slots = read.rows().layout().slots();
        return columns.stream()
                .map(column -> slots.indexOf(read.table().slot(column)))
                .toList();
    }

    private static List<Column> columns(Table table, List<Field> fields) {
        return fields.stream().map(field -> column(table, field)).toList();
    }

    private static Column column(Table table, Field field) {
        return table.columns().stream()
                .filter(column -> column.field().equals(field.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Without what says whose they are, which comes as lists after all other arguments. */
    private Term condition(Term where) {
        return Conjuncts.all(Conjuncts.of(where).terms().stream()
                .filter(term -> !isOfOwners(term))
                .toList());
    }

    private boolean isOfOwners(Term term) {
        return switch (term) {
            case Term.In(var value, Term.ListArgument(var index, var type)) -> index >= given;
            case Term.TupleIn(var values, var lists) ->
                lists.getFirst() instanceof Term.ListArgument(var index, var type) && index >= given;
            default -> false;
        };
    }
}
