package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Chosen.Reading;
import dev.sippet.schema.Embedding;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Include;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement that is still being written: what generated builders pass on, a new one at each step. */
public final class Draft {

    /** What becomes of it. */
    enum Verb {
        QUERY,
        CREATE,
        UPDATE_ONE,
        UPDATE_ALL
    }

    /** The records it is about are those that this relation leads to from these owners. */
    record Scope(Relation relation, Draft owner) {}

    /** The last thing set, and those before it. */
    private record Assigned(@Nullable Assigned before, Field field, Fragment value) {}

    private final Verb verb;
    private final Model<?> model;
    private final Chosen chosen;
    private final @Nullable Assigned set;
    private final @Nullable Scope scope;
    private final Attached attached;

    /** What is written with it: new records that come with a new one, and what an update changes in relations. */
    private record Attached(List<NewRecords.Child> children, List<Writes> changes) {
        static final Attached NOTHING = new Attached(List.of(), List.of());
    }

    private Draft(
            Verb verb,
            Model<?> model,
            Chosen chosen,
            @Nullable Assigned set,
            @Nullable Scope scope,
            Attached attached) {
        this.verb = verb;
        this.model = model;
        this.chosen = chosen;
        this.set = set;
        this.scope = scope;
        this.attached = attached;
    }

    private Draft(Verb verb, Model<?> model, Chosen chosen, @Nullable Assigned set) {
        this(verb, model, chosen, set, null, Attached.NOTHING);
    }

    /** A new record. */
    public static Draft create(Model<?> model) {
        return new Draft(Verb.CREATE, model, Chosen.ALL, null);
    }

    /** Records to read, change or delete. */
    public static Draft query(Model<?> model) {
        return new Draft(Verb.QUERY, model, Chosen.ALL, null);
    }

    /** Changes to the one record that is chosen. */
    public Draft updateOne() {
        wholly("an update");
        return new Draft(Verb.UPDATE_ONE, model, chosen, set);
    }

    /** Changes to all records that are chosen. */
    public Draft updateAll() {
        wholly("an update");
        return new Draft(Verb.UPDATE_ALL, model, chosen, set);
    }

    /** Of those, the ones for which this holds. */
    public Draft where(Condition<?> condition) {
        if (condition == null) {
            throw new InvalidStatement("a filter of " + model + " is null", "leave it out, as filterIf(value, …) does");
        }
        return with(chosen.where(condition.filter().fragment()));
    }

    /** This must hold of what is chosen, or the write fails with ConditionFailed. */
    public Draft expecting(Condition<?> condition) {
        return with(chosen.guard(condition.filter().fragment()));
    }

    Draft order(List<? extends Sort<?>> more) {
        List<Sort<?>> order = new ArrayList<>(chosen.order());
        order.addAll(more);
        return with(chosen.order(order));
    }

    Draft orderedBy(List<Sort<?>> order) {
        return with(chosen.order(order));
    }

    /** In the order that people said, without one that goes without saying. */
    Draft orderedAsSaid() {
        return orderedBy(chosen.order().stream().filter(sort -> !sort.implied()).toList());
    }

    /** What was said of the order so far. */
    List<Order> order() {
        return chosen.order().stream().<Order>map(Sort::order).toList();
    }

    /** Whether a limit or an offset was said. */
    boolean isCut() {
        return chosen.limit() != null || chosen.offset() != null;
    }

    Draft limit(long limit) {
        return with(chosen.limit(limit));
    }

    Draft offset(long offset) {
        return with(chosen.offset(offset));
    }

    Draft lock(Lock lock) {
        return with(chosen.reading(new Reading(lock, chosen.reading().consistent())));
    }

    Draft consistent() {
        return with(chosen.reading(new Reading(chosen.reading().lock(), true)));
    }

    /** With what these paths lead along. */
    Draft include(List<? extends Includable<?>> paths) {
        Included includes = chosen.includes();
        for (Includable<?> path : paths) includes = includes.with(path);
        return with(chosen.includes(includes));
    }

    /** The records that a relation leads to from those that are chosen, each once. */
    public Draft through(String relation, Model<?> target) {
        if (!chosen.reading().equals(Reading.PLAIN) || !chosen.includes().isEmpty()) {
            throw new InvalidStatement(
                    "a query that goes on to " + model + "." + relation
                            + " locks and includes nothing before that, and is not yet consistent()",
                    "say that of what it ends at");
        }
        Relation along = model.relation(relation);
        Draft from = this;
        for (Hop hop : along.hops(model)) from = from.along(hop);
        return new Draft(from.verb, from.model, from.chosen, null, new Scope(along, this), Attached.NOTHING);
    }

    private Draft along(Hop hop) {
        Prepared owners = query(Request.Answer.ROWS);
        List<Term> values = hop.there().stream()
                .<Term>map(field -> new Term.FieldTerm(hop.to(), field))
                .toList();
        Term in = new Term.InQuery(values, (Request.Query) owners.request(), hop.here());
        Fragment where = Fragment.whole(in, owners.values());
        return new Draft(Verb.QUERY, hop.to(), Chosen.these(where), null);
    }

    /** A new record among those that are chosen: what makes it one of them is set already. */
    public Draft related() {
        return Membership.of(this).created();
    }

    /** Whose records it is about; null where they are nobody's. */
    @Nullable
    Scope scope() {
        return scope;
    }

    /** Which records are chosen; null for all. */
    @Nullable
    Fragment where() {
        return chosen.where();
    }

    /** The field, or the embedded value, becomes this value. */
    Draft set(String field, @Nullable Object value) {
        Embedding embedding = model.embeddings().get(field);
        if (embedding != null) return EmbedWrites.whole(this, embedding, value);
        Field target = model.field(field);
        if (value == null && !model.mayBeNull(target)) {
            throw new InvalidStatement(
                    model + "." + field + " cannot be NULL",
                    "give a value, leave it out, or declare the component @Nullable");
        }
        return EmbedWrites.part(this, field)
                .set(target, Fragment.of(new Term.Param(target.type()), target.unwrapped(value)));
    }

    /** The field becomes what is computed. */
    Draft set(String field, Expression<?, ?> value) {
        return EmbedWrites.part(this, field).set(model.field(field), value.fragment());
    }

    /** The list becomes what is made of the stored one. */
    Draft set(String field, ListChange<?> change) {
        return EmbedWrites.part(this, field).set(model.field(field), change.fragment());
    }

    /** A new record comes with this one. */
    Draft child(Relation relation, Draft child) {
        List<NewRecords.Child> more = new ArrayList<>(children());
        more.add(new NewRecords.Child(relation, child));
        return new Draft(verb, model, chosen, set, scope, new Attached(List.copyOf(more), changes()));
    }

    List<NewRecords.Child> children() {
        return attached.children();
    }

    /** The relation of the one record that is updated changes, too. */
    Draft change(String relation, Change change) {
        if (verb != Verb.UPDATE_ONE) {
            throw new InvalidStatement(
                    "an update of many changes no relations, since it is not said whose",
                    "update one " + model + " by its key");
        }
        Model<?> target = model.relation(relation).target().get();
        Draft alone = new Draft(Verb.QUERY, model, Chosen.these(chosen.where()), null);
        List<Writes> more = new ArrayList<>(changes());
        more.add(change.writes(alone.through(relation, target)));
        return new Draft(verb, model, chosen, set, scope, new Attached(children(), List.copyOf(more)));
    }

    List<Writes> changes() {
        return attached.changes();
    }

    /** SQL knows no such parts of a write that all databases share, and to leave them out would write too much. */
    private void wholly(String write) {
        boolean part = chosen.limit() != null
                || chosen.offset() != null
                || !chosen.order().isEmpty();
        if (!part && chosen.reading().equals(Reading.PLAIN)) return;
        throw new InvalidStatement(
                write
                        + " is about all that the filter chooses, and takes no order, limit, offset, lock or"
                        + " consistent()",
                "filter by the keys of those to write");
    }

    Draft set(Field field, Fragment value) {
        return new Draft(verb, model, chosen, new Assigned(set, field, value), scope, attached);
    }

    private Draft with(Chosen chosen) {
        return new Draft(verb, model, chosen, set, scope, attached);
    }

    Verb verb() {
        return verb;
    }

    Model<?> model() {
        return model;
    }

    /** So many at most, or fewer where fewer were said. */
    Draft atMost(long most) {
        return limit(chosen.limit() == null ? most : Math.min(most, chosen.limit()));
    }

    Included included() {
        return chosen.includes();
    }

    Prepared query(Request.Answer answer) {
        Prepared prepared = new Prepared();
        Term where = prepared.take(chosen.where());
        List<Order> order = new ArrayList<>(chosen.order().size());
        boolean ordered = switch (answer) {
            case ROWS, VALUES, DISTINCT -> true;
            case FIELDS, COUNT, COUNT_DISTINCT, EXISTS, GIVEN -> false;
        };
        for (Sort<?> sort : ordered ? chosen.order() : List.<Sort<?>>of()) {
            prepared.take(sort.fragment());
            order.add(sort.order());
        }
        Term limit = prepared.number(chosen.limit());
        Term offset = prepared.number(chosen.offset());
        boolean records = answer == Request.Answer.ROWS || answer == Request.Answer.FIELDS;
        Included included = records ? chosen.includes() : Included.NOTHING;
        List<Include> includes = included.requested(prepared);
        Reading reading = chosen.reading();
        Request.Query query = new Request.Query(
                model, answer, where, order, limit, offset, reading.lock(), includes, included.fields());
        return prepared.of(reading.consistent() ? query.consistently() : query);
    }

    Prepared update() {
        Prepared prepared = new Prepared();
        Term where = prepared.take(chosen.where());
        Term guard = chosen.guard() == null ? null : prepared.take(chosen.guard());
        List<Assignment> assignments = new ArrayList<>();
        Map<Field, Fragment> assigned = assigned();
        for (Field field : model.fields()) {
            Fragment value = assigned.get(field);
            if (value == null) continue;
            assignments.add(new Assignment(new Term.FieldTerm(model, field), prepared.take(value)));
        }
        if (assignments.isEmpty() && !changes().isEmpty()) assignments.add(touched());
        return prepared.of(new Request.Update(model, where, guard, assignments, verb == Verb.UPDATE_ONE));
    }

    /** Changes nothing, but finds the record, locks it, and counts as an update of it. */
    private Assignment touched() {
        Term key = new Term.FieldTerm(model, model.key().getFirst());
        return new Assignment(key, key);
    }

    Prepared delete() {
        wholly("a deletion");
        Prepared prepared = new Prepared();
        Term where = prepared.take(chosen.where());
        Term guard = chosen.guard() == null ? null : prepared.take(chosen.guard());
        return prepared.of(new Request.Delete(model, where, guard));
    }

    /** The values of a new record, in the order of the model's fields. */
    void insertValues(@Nullable Object[] values, int at) {
        List<Field> fields = model.fields();
        Arrays.fill(values, at, at + fields.size(), Request.Unset.UNSET);
        for (Map.Entry<Field, Fragment> each : assigned().entrySet()) {
            values[at + fields.indexOf(each.getKey())] = each.getValue().values()[0];
        }
    }

    Map<Field, Fragment> assigned() {
        Map<Field, Fragment> last = new HashMap<>();
        for (Assigned each = set; each != null; each = each.before()) last.putIfAbsent(each.field(), each.value());
        return last;
    }

    /** A request with its values, while they are gathered in the request's order. */
    static final class Prepared {
        private @Nullable Object[] values = {};
        private Request.@Nullable Single request;

        Term take(@Nullable Fragment fragment) {
            if (fragment == null) return new Term.Constant(true);
            values = Fragment.concat(values, fragment.values());
            return fragment.term();
        }

        @Nullable
        Term number(@Nullable Long number) {
            return number == null ? null : take(Fragment.of(new Term.Param(Type.INT64), number));
        }

        Prepared of(Request.Single request) {
            this.request = request;
            return this;
        }

        static Prepared of(Request.Single request, @Nullable Object[] values) {
            Prepared prepared = new Prepared().of(request);
            prepared.values = values;
            return prepared;
        }

        Request.Single request() {
            return Objects.requireNonNull(request);
        }

        @Nullable
        Object[] values() {
            return values;
        }
    }
}
