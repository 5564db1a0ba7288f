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
        if (request instanceof Request.Query query) query(query);
    }

    private void query(Request.Query query) {
        if (query.lock() != Lock.NONE) {
            throw new UnsupportedFeature(
                    capability.driver() + " locks no records",
                    "give the model a @Version, and a write fails where the record was changed since it was read");
        }
    }
}
