package dev.sippet.planner.simplify;

import dev.sippet.statement.Assignment;
import dev.sippet.statement.Order;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Count;
import dev.sippet.statement.TableStatement.Delete;
import dev.sippet.statement.TableStatement.Exists;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.SelectRelated;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.statement.TableStatement.Upsert;
import dev.sippet.statement.Term;
import java.util.List;

/** The fourth phase: runs once over a lowered statement, which then asks for the same with less. */
public final class Simplifier {
    private Simplifier() {}

    /** The statement, or one that means the same. */
    public static TableStatement simplify(TableStatement statement) {
        return switch (statement) {
            case Select s ->
                new Select(
                        s.table(),
                        folded(s.values()),
                        Fold.fold(s.where()),
                        s.order().stream().map(Simplifier::folded).toList(),
                        s.limit(),
                        s.offset(),
                        s.lock(),
                        s.distinct());
            case SelectRelated s ->
                new SelectRelated(
                        s.table(), folded(s.values()), s.owners(), Fold.fold(s.where()), s.order(), s.limit());
            case Count c -> new Count(c.table(), Fold.fold(c.where()), folded(c.distinct()));
            case Exists e -> new Exists(e.table(), Fold.fold(e.where()));
            case Insert i -> i;
            case TableStatement.InsertGraph graph -> graph;
            case Update u ->
                new Update(
                        u.table(),
                        u.set().stream().map(Simplifier::simplify).toList(),
                        Fold.fold(u.where()),
                        u.returning());
            case Delete d -> new Delete(d.table(), Fold.fold(d.where()));
            case Upsert u -> simplify(u);
        };
    }

    private static Order folded(Order order) {
        return new Order(Fold.fold(order.by()), order.descending(), order.nulls());
    }

    private static Upsert simplify(Upsert u) {
        List<Assignment> set = u.set().stream().map(Simplifier::simplify).toList();
        return new Upsert(u.table(), u.columns(), u.first(), u.target(), set, u.returning());
    }

    private static List<Term> folded(List<Term> values) {
        return values.stream().map(Fold::fold).toList();
    }

    private static Assignment simplify(Assignment assignment) {
        return new Assignment(assignment.target(), Fold.fold(assignment.value()));
    }
}
