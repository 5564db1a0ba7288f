package dev.sippet.planner.lower;

import dev.sippet.schema.Mapping;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Exists;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The third phase: a request over a model becomes statements over its table. No field is left after it. */
public final class Lowering {
    private final Mapping mapping;

    private Lowering(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The statements that serve this request. */
    public static Lowered lower(Request request, Mapping mapping) {
        Lowering lowering = new Lowering(mapping);
        List<Parameter> parameters = Parameters.of(request, mapping);
        return switch (request) {
            case Request.Query query -> lowering.query(query, parameters);
            case Request.Insert insert -> new Lowered.Create(mapping);
            case Request.Update update -> lowering.update(update, parameters);
            case Request.Delete delete -> lowering.delete(delete, parameters);
        };
    }

    private Lowered query(Request.Query query, List<Parameter> parameters) {
        Term where = term(query.where());
        return switch (query.answer()) {
            case ROWS -> {
                List<Order> order = query.order().stream().map(this::order).toList();
                TableStatement select = new Select(
                        mapping.table(),
                        Term.of(mapping.table().columns()),
                        where,
                        order,
                        query.limit(),
                        query.offset(),
                        query.lock());
                yield new Lowered.Read(select, mapping.model().layout(), parameters);
            }
            case COUNT ->
                new Lowered.Read(
                        new TableStatement.Count(mapping.table(), where), Layout.of("count", Type.INT64), parameters);
            case EXISTS ->
                new Lowered.Read(new Exists(mapping.table(), where), Layout.of("exists", Type.BOOL), parameters);
        };
    }

    private Lowered update(Request.Update update, List<Parameter> parameters) {
        Term where = term(update.where());
        List<Assignment> set = update.set().stream().map(this::assignment).toList();
        TableStatement write =
                new TableStatement.Update(mapping.table(), set, guarded(where, update.guard()), List.of());
        TableStatement readBack = update.one() ? readBack(where, set) : null;
        return new Lowered.Change(
                write,
                probe(where, update.guard()),
                readBack,
                mapping.table().columns(),
                mapping.model().layout(),
                parameters);
    }

    private Lowered delete(Request.Delete delete, List<Parameter> parameters) {
        Term where = term(delete.where());
        TableStatement write = new TableStatement.Delete(mapping.table(), guarded(where, delete.guard()));
        return new Lowered.Remove(write, probe(where, delete.guard()), parameters);
    }

    private Term guarded(Term where, @Nullable Term guard) {
        return guard == null ? where : new And(List.of(where, term(guard)));
    }

    private @Nullable TableStatement probe(Term where, @Nullable Term guard) {
        return guard == null ? null : new Exists(mapping.table(), where);
    }

    /** Reads the row that was changed: what it was found by may have changed too, and is then looked for as it is now. */
    private TableStatement readBack(Term where, List<Assignment> set) {
        Term now = Rewrite.bottomUp(where, term -> asSet(term, set));
        return Select.rows(mapping.table(), now);
    }

    private static Term asSet(Term term, List<Assignment> set) {
        if (!(term instanceof Term.Compare(var comparison, ColumnTerm column, var value))) return term;
        for (Assignment assignment : set) {
            if (!assignment.target().equals(column)) continue;
            Term changed = Rewrite.bottomUp(assignment.value(), part -> part.equals(column) ? value : part);
            return new Term.Compare(comparison, column, changed);
        }
        return term;
    }

    private Assignment assignment(Assignment assignment) {
        return new Assignment(term(assignment.target()), term(assignment.value()));
    }

    private Order order(Order order) {
        return new Order(term(order.by()), order.descending(), order.nulls());
    }

    private Term term(Term term) {
        return Rewrite.bottomUp(term, this::column);
    }

    private Term column(Term term) {
        return term instanceof FieldTerm(var model, var field) ? new ColumnTerm(mapping.column(field)) : term;
    }
}
