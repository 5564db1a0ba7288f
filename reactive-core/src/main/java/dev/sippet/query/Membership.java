package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Inverse;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Via;
import dev.sippet.statement.Parameters;
import dev.sippet.statement.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How records are in a relation of one owner: they hold its key, or others that join them do. */
sealed interface Membership permits Held, Joined {

    /** A new record in the relation. */
    Draft created();

    /** Puts these into the relation; fails where one of them is not there, if {@code all} have to be. */
    void link(Writes writes, List<Object> records, boolean all);

    /** Takes these out of the relation. */
    void unlink(Writes writes, List<Object> records);

    /** Takes all but these out of the relation. */
    void unlinkAllBut(Writes writes, List<Object> records);

    /** Of the relation that this draft chooses from. */
    static Membership of(Draft related) {
        Draft.Scope scope = related.scope();
        if (scope == null) {
            throw new InvalidStatement("all of " + related.model() + " are nobody's", "start from a relation");
        }
        return of(related, scope.owner(), scope.relation());
    }

    private static Membership of(Draft related, Draft owner, Relation relation) {
        return switch (relation) {
            case Inverse inverse -> new Held(related, owned(owner, inverse, related.model()));
            case Via via ->
                via.join(owner.model())
                        .map(join -> new Joined(
                                related.model(),
                                join,
                                owner.through(join.rows().name(), join.model()),
                                owned(owner, join.rows(), related.model())))
                        .orElseThrow(() -> readOnly(owner.model(), relation));
            case Reference reference -> throw readOnly(owner.model(), relation);
        };
    }

    private static InvalidStatement readOnly(Model<?> owner, Relation relation) {
        return new InvalidStatement(
                owner + "." + relation.name() + " is to be read only: it leads over more than one join",
                "write along each of the relations on the way");
    }

    /** What a record that holds the owner's key has there. */
    private static Map<Field, @Nullable Object> owned(Draft owner, Inverse relation, Model<?> member) {
        Hop hop = relation.hops(owner.model()).getFirst();
        Map<Field, @Nullable Object> known = pinned(owner.where());
        Map<Field, @Nullable Object> owned = new LinkedHashMap<>();
        for (int i = 0; i < hop.here().size(); i++) {
            if (!known.containsKey(hop.here().get(i))) {
                throw new InvalidStatement(
                        "this needs one " + hop.from() + " that the " + member + " belongs to",
                        "start from the relation of one record, chosen by "
                                + hop.here().stream().map(Field::name).toList());
            }
            owned.put(hop.there().get(i), known.get(hop.here().get(i)));
        }
        return owned;
    }

    /** The fields that must equal a value. */
    private static Map<Field, @Nullable Object> pinned(@Nullable Fragment where) {
        Map<Field, @Nullable Object> pinned = new HashMap<>();
        if (where != null) pin(where.term(), where.values(), 0, pinned);
        return pinned;
    }

    /** Answers the position of the value after those of this term. */
    private static int pin(Term term, @Nullable Object[] values, int at, Map<Field, @Nullable Object> pinned) {
        if (term instanceof Term.And(var terms)) {
            int next = at;
            for (Term each : terms) next = pin(each, values, next, pinned);
            return next;
        }
        if (term instanceof Term.Compare(var comparison, Term.FieldTerm(var of, var field), Term.Param param)
                && comparison == Term.Comparison.EQ) {
            pinned.put(field, values[at]);
        }
        return at + Parameters.count(term);
    }
}
