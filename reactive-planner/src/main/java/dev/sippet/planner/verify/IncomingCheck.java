package dev.sippet.planner.verify;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.Term;
import org.jspecify.annotations.Nullable;

/** Refuses values of a new record where there is none. */
final class IncomingCheck {
    private IncomingCheck() {}

    static void check(Request.Single request) {
        switch (request) {
            case Request.Query query -> Rewrite.query(query, IncomingCheck::whole);
            case Request.Update update -> {
                term(update.where());
                term(update.guard());
                for (Assignment each : update.set()) term(each.value());
            }
            case Request.Delete delete -> {
                term(delete.where());
                term(delete.guard());
            }
            case Request.Insert insert -> {}
            case Request.InsertMissing insert -> {}
            case Request.Upsert upsert -> {}
        }
    }

    private static void term(@Nullable Term term) {
        if (term != null) whole(term);
    }

    private static Term whole(Term term) {
        return Rewrite.bottomUp(term, IncomingCheck::visit);
    }

    private static Term visit(Term term) {
        if (!(term instanceof Term.Incoming)) return term;
        throw new InvalidStatement(
                "no record comes in here",
                "Upsert.incoming(…) is for onUpdate(…) of an upsert; give the value instead");
    }
}
