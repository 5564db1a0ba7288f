package dev.sippet.planner.verify;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Selection;
import dev.sippet.statement.StatementPrinter;

/** Refuses what means nothing where what is the same comes once, however many records it comes from. */
final class DistinctCheck {
    private DistinctCheck() {}

    static void check(Request.Query query) {
        for (Order order : query.order()) {
            if (query.select().contains(new Selection.Value(order.by()))) continue;
            throw new InvalidStatement(
                    "distinct values are ordered by what is selected, and " + StatementPrinter.print(order.by())
                            + " is not",
                    "select it too, or leave out the order");
        }
        if (query.lock() != Lock.NONE) {
            throw new InvalidStatement("distinct values are no records to lock", "leave out distinct()");
        }
    }
}
