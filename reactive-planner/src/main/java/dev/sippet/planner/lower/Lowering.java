package dev.sippet.planner.lower;

import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.schema.Table.Column;
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
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The third phase: a request over a model becomes statements over its table. No field is left after it. */
public final class Lowering {
    private final Function<Model<?>, Mapping> mappings;
    private final Mapping mapping;
    private final TermLowering terms;

    private Lowering(Function<Model<?>, Mapping> mappings, Model<?> model) {
        this.mappings = mappings;
        Sources sources = new Sources(mappings);
        this.mapping = mappings.apply(model);
        this.terms = new TermLowering(sources, sources.own(model));
    }

    /** The statements that serve this request. */
    public static Lowered lower(Request.Single request, Function<Model<?>, Mapping> mappings) {
        Lowering lowering = new Lowering(mappings, request.model());
        List<Parameter> parameters = Parameters.of(request, lowering.mapping);
        return switch (request) {
            case Request.Query query -> lowering.query(query, parameters);
            case Request.Insert insert -> lowering.create(insert);
            case Request.InsertMissing insert -> lowering.createMissing(insert);
            case Request.Update update -> lowering.update(update, parameters);
            case Request.Delete delete -> lowering.delete(delete, parameters);
            case Request.Upsert upsert -> lowering.upsert(upsert, parameters);
        };
    }

    private Lowered.Create create(Request.Insert insert) {
        List<Lowered.NestedCreate> nested = insert.nested().stream()
                .map(each -> new Lowered.NestedCreate(
                        each.relation(), each.relation().hops(insert.model()).getFirst(), create(each.insert())))
                .toList();
        return new Lowered.Create(mappings.apply(insert.model()), nested);
    }

    private Lowered.CreateMissing createMissing(Request.InsertMissing insert) {
        List<Column> by = insert.by().stream().map(mapping::column).toList();
        Select found = new Select(
                mapping.table(), Term.of(by), IncludeLowering.among(Term.of(by), 0), List.of(), null, null, Lock.NONE);
        Layout layout = new Layout(insert.by().stream()
                .map(field -> new Layout.Slot(insert.model() + "." + field.name(), field.type()))
                .toList());
        return new Lowered.CreateMissing(mapping, found, layout, insert.by());
    }

    private Lowered query(Request.Query query, List<Parameter> parameters) {
        Term where = terms.condition(query.where());
        return switch (query.answer()) {
            case ROWS, FIELDS -> rows(query, where, parameters);
            case VALUES, DISTINCT -> values(query, where, parameters);
            case COUNT, COUNT_DISTINCT ->
                alone(
                        new TableStatement.Count(
                                mapping.table(), where, selected(query).values()),
                        Layout.of("count", Type.INT64),
                        query,
                        parameters);
            case GIVEN -> new Lowered.Complete(related(query, parameters), parameters);
            case EXISTS -> alone(new Exists(mapping.table(), where), Layout.of("exists", Type.BOOL), query, parameters);
        };
    }

    private static Lowered alone(
            TableStatement statement, Layout layout, Request.Query query, List<Parameter> parameters) {
        return new Lowered.Read(statement, layout, null, List.of(), query.consistent(), parameters);
    }

    private Lowered rows(Request.Query query, Term where, List<Parameter> parameters) {
        List<Field> read = query.read();
        Select select = select(query, Term.of(columns(read)), where, order(query));
        return read(query, select, mapping.model().layout(read), related(query, parameters), parameters);
    }

    private Lowered values(Request.Query query, Term where, List<Parameter> parameters) {
        Selected selected = selected(query);
        boolean distinct = query.answer() == Request.Answer.DISTINCT;
        List<Order> order = distinct ? selected.order(query.order()) : order(query);
        Select select = select(query, selected.values(), where, order);
        List<RelatedRead> related =
                new IncludeLowering(mappings, parameters.size()).lower(selected.related(), selected);
        return read(query, select, selected.layout(), related, parameters);
    }

    private Selected selected(Request.Query query) {
        return new Selected(query.select(), terms, mapping, List.of());
    }

    private List<Order> order(Request.Query query) {
        return query.order().stream().map(terms::order).toList();
    }

    private Select select(Request.Query query, List<Term> values, Term where, List<Order> order) {
        return new Select(
                mapping.table(),
                values,
                where,
                order,
                query.limit(),
                query.offset(),
                query.lock(),
                query.answer() == Request.Answer.DISTINCT);
    }

    private Lowered read(
            Request.Query query, Select select, Layout layout, List<RelatedRead> related, List<Parameter> parameters) {
        Window window = Window.of(select, layout, mapping, parameters.size());
        return new Lowered.Read(select, layout, window, related, query.consistent(), parameters);
    }

    private List<RelatedRead> related(Request.Query query, List<Parameter> parameters) {
        return new IncludeLowering(mappings, parameters.size()).lower(query.includes(), Places.of(query.model()));
    }

    private Lowered update(Request.Update update, List<Parameter> parameters) {
        Term where = terms.condition(update.where());
        List<Assignment> set = update.set().stream().map(this::assignment).toList();
        TableStatement write =
                new TableStatement.Update(mapping.table(), set, guarded(where, update.guard()), List.of());
        List<Field> read = mapping.model().read(assigned(update));
        TableStatement readBack = update.one() ? readBack(read, where, set) : null;
        return new Lowered.Change(
                write,
                probe(where, update.guard()),
                readBack,
                columns(read),
                mapping.model().layout(read),
                parameters);
    }

    private static Set<Field> assigned(Request.Update update) {
        return update.set().stream()
                .flatMap(each -> each.target() instanceof Term.FieldTerm(var model, var field)
                        ? Stream.of(field)
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private List<Column> columns(List<Field> fields) {
        return fields.stream().map(mapping::column).toList();
    }

    private Lowered delete(Request.Delete delete, List<Parameter> parameters) {
        Term where = terms.condition(delete.where());
        TableStatement write = new TableStatement.Delete(mapping.table(), guarded(where, delete.guard()));
        return new Lowered.Remove(write, probe(where, delete.guard()), parameters);
    }

    private Lowered upsert(Request.Upsert upsert, List<Parameter> parameters) {
        List<Assignment> set = upsert.set().stream().map(this::assignment).toList();
        List<Column> columns = mapping.table().columns();
        List<Column> stored = upsert.keyMade()
                ? columns.stream().filter(column -> !column.identity()).toList()
                : columns;
        List<Column> target = upsert.target().stream().map(mapping::column).toList();
        return new Lowered.Upsert(
                mapping,
                new TableStatement.Upsert(
                        mapping.table(), stored, parameters.size(), target, set, upsert.many() ? List.of() : columns),
                upsert.keyMade(),
                parameters);
    }

    private Term guarded(Term where, @Nullable Term guard) {
        return guard == null ? where : new And(List.of(where, terms.condition(guard)));
    }

    private @Nullable TableStatement probe(Term where, @Nullable Term guard) {
        return guard == null ? null : new Exists(mapping.table(), where);
    }

    /** Reads the row that was changed: what it was found by may have changed too, and is then looked for as it is now. */
    private TableStatement readBack(List<Field> read, Term where, List<Assignment> set) {
        Term now = Rewrite.bottomUp(where, term -> asSet(term, set));
        return new Select(mapping.table(), Term.of(columns(read)), now, List.of(), null, null, Lock.NONE);
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
        return new Assignment(terms.value(assignment.target()), terms.value(assignment.value()));
    }
}
