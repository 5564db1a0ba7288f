package dev.sippet.planner.verify;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.statement.Include;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Request;
import dev.sippet.statement.Selection;
import dev.sippet.statement.Term;

/**
 * Refuses what makes no sense, and what the connected database cannot do, before anything is sent. What passes it can be planned.
 */
public final class Verifier {
    private Verifier() {}

    /** Fails with InvalidStatement or UnsupportedFeature, or does nothing. */
    public static void verify(Request.Single request, Capability capability) {
        if (!capability.orderedDecimals()) new UnorderedDecimals(capability).verify(request);
        if (capability.store() == Capability.Store.KEYS) new KeyStoreRules(capability).verify(request);
        IncomingCheck.check(request);
        switch (request) {
            case Request.Query query -> query(query, capability);
            case Request.Insert insert -> {}
            case Request.InsertMissing insert -> {}
            case Request.Update update -> update(update);
            case Request.Delete delete -> {}
            case Request.Upsert upsert -> UpsertCheck.check(upsert);
        }
    }

    private static void query(Request.Query query, Capability capability) {
        boolean rows = switch (query.answer()) {
            case ROWS, VALUES, DISTINCT -> true;
            case FIELDS, COUNT, COUNT_DISTINCT, EXISTS, GIVEN -> false;
        };
        if (!rows && (query.limit() != null || query.offset() != null)) {
            throw new InvalidStatement(
                    "a count or a test for existence has no limit and no offset", "count first, limit then");
        }
        if (!rows && query.lock() != Lock.NONE) {
            throw new InvalidStatement(
                    "a count or a test for existence locks nothing", "read the records for update, and count those");
        }
        if (query.offset() != null && query.order().isEmpty()) {
            throw new InvalidStatement(
                    "an offset without an order leaves out rows by chance", "say orderBy(…) before offset(…)");
        }
        query.includes().forEach(Verifier::include);
        query.select().forEach(Verifier::selection);
        if (query.answer() == Request.Answer.DISTINCT) DistinctCheck.check(query);
        lock(query.lock(), capability);
    }

    private static void lock(Lock lock, Capability capability) {
        if (lock == Lock.UPDATE_SKIP_LOCKED && !capability.skipLocked()) {
            throw new UnsupportedFeature(
                    capability.driver() + " " + capability.version() + " cannot leave out rows that others have locked",
                    capability.noWait()
                            ? "wait for them with forUpdate(), or use a newer version of the database"
                            : "wait for them with forUpdate()");
        }
        if (lock == Lock.UPDATE_NO_WAIT && !capability.noWait()) {
            throw new UnsupportedFeature(
                    capability.driver() + " cannot fail at once where others have locked a row",
                    "wait for them with forUpdate()");
        }
    }

    private static void selection(Selection selection) {
        if (selection instanceof Selection.Related(var related)) related(related);
    }

    private static void include(Include include) {
        boolean cut = isFiltered(include) || include.limit() != null;
        if (cut && include.owner().eager().contains(include.relation())) {
            throw new InvalidStatement(
                    include.owner() + "." + include.relation().name() + " always comes whole with its "
                            + include.owner(),
                    "leave out the filter and the limit, or make the relation a Deferred");
        }
        related(include);
    }

    private static boolean isFiltered(Include include) {
        return !(include.where() instanceof Term.Constant(var holds)) || !holds;
    }

    /** Where a relation leads to one record there is nothing to order, and a required one cannot be left out. */
    private static void related(Include include) {
        include.includes().forEach(Verifier::include);
        include.select().forEach(Verifier::selection);
        String where = include.owner() + "." + include.relation().name();
        if (include.relation().many()) return;
        if (!include.order().isEmpty() || include.limit() != null) {
            throw new InvalidStatement(where + " leads to one record, so no order and no limit", "leave them out");
        }
        if (isFiltered(include) && !include.relation().optional()) {
            throw new InvalidStatement(
                    where + " is always there, and a filter would leave it out", "filter what has the relation");
        }
    }

    private static void update(Request.Update update) {
        if (update.set().isEmpty()) {
            throw new InvalidStatement(
                    "this update of " + update.model() + " changes nothing", "set at least one field");
        }
    }
}
