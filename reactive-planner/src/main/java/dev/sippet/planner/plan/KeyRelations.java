package dev.sippet.planner.plan;

import dev.sippet.planner.lower.RelatedRead;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Model;
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
        for (int i = 0; i < hops.size(); i++) {
            boolean last = i == hops.size() - 1;
            Found found = last
                    ? new Found(condition(select.where()), select.order(), hops.size() == 1 ? select.limit() : null)
                    : new Found(new Term.Constant(true), List.of(), null);
            ways.add(hop(hops.get(i), tables.get(i), found));
        }
        return new FetchRelated.ByKeys(ways, select.order(), select.limit());
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
            Term where, List<Order> order, @Nullable Term limit) {}

    private FetchRelated.Hop hop(Hop hop, Table table, Found found) {
        List<Term> where = new ArrayList<>();
        for (Field field : hop.there()) {
            Column column = column(table, field);
            Argument part = new Argument(given + where.size(), column.type());
            where.add(new Compare(Comparison.EQ, new ColumnTerm(column), part));
        }
        where.addAll(Conjuncts.of(found.where()).terms());
        KeyRead read = reads.related(new KeyReads.Asked(
                table,
                Conjuncts.all(where),
                found.order(),
                found.limit(),
                null,
                Answer.ROWS,
                KeyReads.whole(table, hop.to().layout())));
        return new FetchRelated.Hop(read, found.where(), slots(hop.from(), hop.here()), slots(hop.to(), hop.there()));
    }

    private static List<Integer> slots(Model<?> model, List<Field> fields) {
        return fields.stream().map(model::slot).toList();
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
            case Term.TupleIn(var values, var lists) -> lists.getFirst().index() >= given;
            default -> false;
        };
    }
}
