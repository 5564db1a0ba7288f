package dev.sippet.planner.normalize;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a request say all that it means. After it, every parameter has the position of its value, a query includes what always comes
 * along, and an update also sets what it sets by itself: the fields with an expression for updates, whose values follow those that were given, and the version.
 */
public final class Normalizer {
    private Normalizer() {}

    /** The request with nothing left implicit. */
    public static Normalized normalize(Request.Single request) {
        Numbering numbering = new Numbering();
        return switch (request) {
            case Request.Query query -> new Normalized(completed(Rewrite.query(query, numbering::number)), List.of());
            case Request.Insert insert -> new Normalized(insert, List.of());
            case Request.InsertMissing insert -> new Normalized(insert, List.of());
            case Request.Update update -> update(update, numbering);
            case Request.Upsert upsert -> upsert(upsert, numbering);
            case Request.Delete delete -> {
                Term where = numbering.number(delete.where());
                Term guard = numbering.numberOrNull(delete.guard());
                yield new Normalized(new Request.Delete(delete.model(), where, guard), List.of());
            }
        };
    }

    private static Request.Query completed(Request.Query query) {
        return switch (query.answer()) {
            case ROWS, GIVEN -> Eager.query(query);
            case VALUES, DISTINCT -> query.selecting(Eager.selections(query.select()));
            case FIELDS, COUNT, COUNT_DISTINCT, EXISTS -> query;
        };
    }

    private static Normalized update(Request.Update update, Numbering numbering) {
        Term where = numbering.number(update.where());
        Term guard = numbering.numberOrNull(update.guard());
        List<Fill> fills = new ArrayList<>();
        List<Assignment> set = set(update.model(), update.set(), fills, numbering);
        return new Normalized(new Request.Update(update.model(), where, guard, set, update.one()), fills);
    }

    private static Normalized upsert(Request.Upsert upsert, Numbering numbering) {
        List<Fill> fills = new ArrayList<>();
        List<Assignment> set = set(upsert.model(), upsert.set(), fills, numbering);
        Request.Upsert whole = new Request.Upsert(
                upsert.model(), upsert.target(), upsert.keyMade(), set, upsert.ignore(), upsert.many());
        return new Normalized(whole, fills);
    }

    private static List<Assignment> set(Model<?> model, List<Assignment> given, List<Fill> fills, Numbering numbering) {
        List<Assignment> set = new ArrayList<>();
        for (Assignment each : given) set.add(new Assignment(each.target(), numbering.number(each.value())));
        if (set.isEmpty()) return set;
        for (Field field : refreshed(model, given)) {
            fills.add(new Fill(field, Objects.requireNonNull(field.onUpdate())));
            set.add(new Assignment(new FieldTerm(model, field), numbering.number(new Param(field.type()))));
        }
        model.version().ifPresent(version -> {
            fills.add(new Fill(version, () -> 1L));
            FieldTerm stored = new FieldTerm(model, version);
            Term more = new Arithmetic(Operator.PLUS, stored, numbering.number(new Param(version.type())));
            set.add(new Assignment(stored, more));
        });
        return set;
    }

    private static List<Field> refreshed(Model<?> model, List<Assignment> given) {
        Set<Term> said = given.stream().map(Assignment::target).collect(Collectors.toSet());
        return model.fields().stream()
                .filter(field -> field.onUpdate() != null)
                .filter(field -> !said.contains(new FieldTerm(model, field)))
                .toList();
    }
}
