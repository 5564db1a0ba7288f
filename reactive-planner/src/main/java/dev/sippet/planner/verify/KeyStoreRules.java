package dev.sippet.planner.verify;

import dev.sippet.driver.Capability;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Request;

/** Refuses what a store that finds rows by their keys does not do, whatever keys and indexes there are. */
final class KeyStoreRules {
    private final Capability capability;

    KeyStoreRules(Capability capability) {
        this.capability = capability;
    }

    void verify(Request.Single request) {
        switch (request) {
            case Request.Query query -> query(query);
            case Request.Insert insert -> {}
            case Request.InsertMissing insert ->
                throw notYet("adding to a relation by a join table", "create the records of the join table");
            case Request.Upsert upsert -> upsert(upsert);
            case Request.Update update -> {}
            case Request.Delete delete -> {}
        }
    }

    private void upsert(Request.Upsert upsert) {
        if (upsert.many()) throw notYet("upserting many records at once", "upsert them one by one");
    }

    private UnsupportedFeature notYet(String what, String instead) {
        return new UnsupportedFeature(what + " is not there yet on " + capability.driver(), instead);
    }

    private void query(Request.Query query) {
        if (query.lock() != Lock.NONE) {
            throw new UnsupportedFeature(
                    capability.driver() + " locks no records",
                    "give the model a @Version, and a write fails where the record was changed since it was read");
        }
    }
}
