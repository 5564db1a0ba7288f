package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Inverse;
import dev.sippet.schema.Model;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place for the one record that a relation of an owner leads to. Who comes there puts out who was there: its key becomes NULL
 * where it may be, else it is deleted.
 *
 * @param owner the model that has the relation
 * @param relation the relation
 * @param held the record that is there
 */
record OnlyOne(Model<?> owner, Inverse relation, Held held) {

    /** Of the relation that this draft chooses from. */
    static OnlyOne of(Draft related) {
        Membership membership = Membership.of(related);
        Draft.Scope scope = Objects.requireNonNull(related.scope());
        if (membership instanceof Held held && scope.relation() instanceof Inverse inverse && !inverse.many()) {
            return new OnlyOne(scope.owner().model(), inverse, held);
        }
        throw new InvalidStatement(
                scope.owner().model() + "." + scope.relation().name() + " leads to many", "link and unlink there");
    }

    /** Takes out who is there. */
    void unset(Writes writes) {
        if (!relation.optional()) {
            throw new InvalidStatement(
                    owner + "." + relation.name() + " is required, so there is always one",
                    "set another one, or delete the " + owner);
        }
        held.unlinkAllBut(writes, List.of());
    }

    /** Puts a new record there. */
    void create(Writes writes, Draft created) {
        held.unlinkAllBut(writes, List.of());
        writes.add(NewRecords.prepared(held.related().model(), List.of(created)), 0);
    }

    /**
     * Puts a record there, and answers the position of the write that does. Who cannot be without one is deleted, when its one is
     * put elsewhere.
     */
    int set(Writes writes, Object record) {
        held.unlinkAllBut(writes, List.of(record));
        int answer = writes.size();
        if (relation.optional()) {
            held.link(writes, List.of(record), true);
            return answer;
        }
        held.move(writes, record);
        List<Condition<Object>> former = former(record);
        if (!former.isEmpty())
            writes.add(Draft.query(owner).where(Condition.allOf(former)).delete(), 0);
        return answer;
    }

    /** The owner from which this record goes away, once it has none; empty where it goes away from nobody. */
    private List<Condition<Object>> former(Object record) {
        Hop hop = relation.hops(owner).getFirst();
        List<Condition<Object>> former = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < hop.here().size(); i++) {
            Field there = hop.there().get(i);
            @Nullable Object held = Records.valueOrNull(hop.to(), there, record);
            if (held == null) return List.of();
            same &= held.equals(this.held.key().get(there));
            former.add(Records.equal(owner, hop.here().get(i), held));
        }
        if (same) return List.of();
        former.add(new Filter<>(Fragment.of(new Term.Not(new Term.Some(owner, relation, new Term.Constant(true))))));
        return former;
    }
}
