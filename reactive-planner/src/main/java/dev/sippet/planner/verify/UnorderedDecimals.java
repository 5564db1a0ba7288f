package dev.sippet.planner.verify;

import dev.sippet.driver.Capability;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Include;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Type;
import org.jspecify.annotations.Nullable;

/** Refuses what needs more of a decimal than that it equals another one of the same type. */
final class UnorderedDecimals {
    private final Capability capability;

    UnorderedDecimals(Capability capability) {
        this.capability = capability;
    }

    void verify(Request.Single request) {
        switch (request) {
            case Request.Query query -> {
                term(query.where());
                query.order().forEach(this::order);
                query.includes().forEach(this::include);
                query.select().forEach(this::selection);
            }
            case Request.Insert insert -> {}
            case Request.InsertMissing insert -> {}
            case Request.Update update -> {
                term(update.where());
                term(update.guard());
                for (Assignment assignment : update.set()) term(assignment.value());
            }
            case Request.Delete delete -> {
                term(delete.where());
                term(delete.guard());
            }
            case Request.Upsert upsert -> {
                for (Assignment assignment : upsert.set()) term(assignment.value());
            }
        }
    }

    private void include(Include include) {
        term(include.where());
        include.order().forEach(this::order);
        include.includes().forEach(this::include);
        include.select().forEach(this::selection);
    }

    private void selection(Selection selection) {
        switch (selection) {
            case Selection.Value(var term) -> term(term);
            case Selection.Related(var related) -> include(related);
        }
    }

    private void order(Order order) {
        if (isDecimal(order.by())) throw refused();
        term(order.by());
    }

    private void term(@Nullable Term term) {
        if (term != null) Rewrite.bottomUp(term, this::visit);
    }

    private Term visit(Term term) {
        if (term instanceof Term.InQuery(var values, var query, var fields)) verify(query);
        boolean needsMore = switch (term) {
            case Compare(var comparison, var left, var right) -> compares(comparison, left, right);
            case Arithmetic(var operator, var left, var right) -> isDecimal(left) || isDecimal(right);
            default -> false;
        };
        if (needsMore) throw refused();
        return term;
    }

    private static boolean compares(Comparison comparison, Term left, Term right) {
        if (!isDecimal(left) && !isDecimal(right)) return false;
        boolean ordered = comparison != Comparison.EQ && comparison != Comparison.NE;
        return ordered || !type(left).equals(type(right));
    }

    private static boolean isDecimal(Term term) {
        return type(term) instanceof Type.Decimal;
    }

    /** A term without a type of its own is none that a decimal is compared with. */
    private static Type type(Term term) {
        return switch (term) {
            case Term.FieldTerm(var model, var field) -> field.type();
            case Term.Incoming(var field) -> type(field);
            case Term.Param(var type) -> type;
            case Term.Argument(var index, var type) -> type;
            case Arithmetic(var operator, var left, var right) -> type(left);
            case Term.Related(var owner, var relation, var value) -> type(value);
            default -> Type.BOOL;
        };
    }

    private UnsupportedFeature refused() {
        return new UnsupportedFeature(
                capability.driver()
                        + " keeps decimals as texts, which can be equal but have no order and no arithmetic",
                "store a whole number of the smallest unit, such as cents in a long, or compare in the program");
    }
}
