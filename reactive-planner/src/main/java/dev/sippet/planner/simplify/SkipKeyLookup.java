package dev.sippet.planner.simplify;

import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.InSelect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares with a key that is given, where it would be looked up by itself first: what holds the key of a row that is not there
 * is kept from being by its foreign key.
 *
 * <pre>
 * user_id in (t1.id of users t1 where t1.id = ?0)  ->  user_id = ?0
 * </pre>
 */
final class SkipKeyLookup implements Fold.Rule {

    @Override
    public Optional<Term> apply(Term term) {
        if (!(term instanceof InSelect in) || in.limit() != null || in.offset() != null) return Optional.empty();
        List<Term> conditions = in.where() instanceof And(var terms) ? terms : List.of(in.where());
        Map<Term, Argument> given = new HashMap<>();
        for (Term each : conditions) {
            if (!(each instanceof Compare(var comparison, var column, Argument value))) return Optional.empty();
            if (comparison != Comparison.EQ || given.put(column, value) != null) return Optional.empty();
        }
        if (given.size() != in.selected().size() || !given.keySet().containsAll(in.selected())) return Optional.empty();
        List<Term> same = new ArrayList<>();
        for (int i = 0; i < in.values().size(); i++) {
            Argument value = given.get(in.selected().get(i));
            if (value != null) same.add(new Compare(Comparison.EQ, in.values().get(i), value));
        }
        return Optional.of(same.size() == 1 ? same.getFirst() : new And(same));
    }
}
