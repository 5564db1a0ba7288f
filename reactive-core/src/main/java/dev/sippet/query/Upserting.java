package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import dev.sippet.value.RowReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both branches of an upsert share: a new record, and the fields that tell whether it is there.
 *
 * @param record the new record
 * @param target the fields
 */
record Upserting(Draft record, List<Field> target) {

    /** Refuses a record without its target, since nothing could tell whether it is there, and one with others. */
    static Upserting of(Draft record, String... target) {
        Upserting upserting = new Upserting(
                record, Stream.of(target).map(record.model()::field).toList());
        upserting.alone(record);
        Map<Field, Fragment> given = record.assigned();
        for (Field field : upserting.target) {
            Fragment value = given.get(field);
            if (value == null || value.values()[0] == null) throw upserting.without(field, value != null);
        }
        return upserting;
    }

    private InvalidStatement without(Field field, boolean given) {
        return new InvalidStatement(
                name(field) + (given ? " is NULL" : " was not given") + ", and tells whether the " + model()
                        + " is there",
                given
                        ? "NULL equals nothing: create the record instead"
                        : "give it to the new record, or use create()");
    }

    private void alone(Draft part) {
        if (part.children().isEmpty() && part.changes().isEmpty()) return;
        throw new InvalidStatement(
                "an upsert of a " + model() + " stores no other records with it", "store them before or after it");
    }

    Model<?> model() {
        return record.model();
    }

    private String name(Field field) {
        return model() + "." + field.name();
    }

    /** That changes what is there. */
    <T> Call<T> changing(Draft created, Draft updated) {
        Draft.Prepared update = changed(created, updated);
        return call(created, (Request.Update) update.request(), update.values());
    }

    /** What changes of a record that is there. */
    Draft.Prepared changed(Draft created, Draft updated) {
        return changes(created.assigned(), checked(updated, created)).update();
    }

    /** That leaves what is there as it is. */
    <T> Call<T> ignoring(Draft created, Draft updated) {
        if (!checked(updated, created).assigned().isEmpty()) {
            throw new InvalidStatement(
                    "an upsert of a " + model() + " that ignores what is there changes nothing of it",
                    "leave out onUpdate, or orIgnore");
        }
        return call(created, null, new @Nullable Object[0]);
    }

    /** Both branches are as they were given to those who said more of them. */
    private Draft checked(Draft updated, Draft created) {
        alone(created);
        for (Field field : target) {
            if (created.assigned().containsKey(field) || updated.assigned().containsKey(field)) {
                throw new InvalidStatement(
                        name(field) + " tells whether the " + model() + " is there, and is the same in both branches",
                        "give it to the new record only");
            }
        }
        alone(updated);
        if (created.verb() == Draft.Verb.CREATE && isOfTheRecord(updated)) return updated;
        throw new InvalidStatement(
                "a branch of an upsert of a " + model() + " is about that record only",
                "go on from what the function is given, as in u -> u.name(…)");
    }

    private static boolean isOfTheRecord(Draft updated) {
        if (updated.verb() != Draft.Verb.UPDATE_ONE) return false;
        Request.Update update = (Request.Update) updated.update().request();
        return update.where() instanceof Term.Constant && update.guard() == null;
    }

    /** What was given for both comes first, so that what is said of one branch counts. */
    private Draft changes(Map<Field, Fragment> onCreate, Draft updated) {
        Draft changes = Draft.query(model()).updateOne();
        for (Map.Entry<Field, Fragment> each : record.assigned().entrySet()) {
            Field field = each.getKey();
            if (target.contains(field) || model().key().contains(field)) continue;
            Fragment incoming = Fragment.of(new Term.Incoming(new Term.FieldTerm(model(), field)));
            changes = changes.set(field, onCreate.containsKey(field) ? each.getValue() : incoming);
        }
        return with(changes, updated.assigned());
    }

    private static Draft with(Draft draft, Map<Field, Fragment> more) {
        Draft all = draft;
        for (Map.Entry<Field, Fragment> each : more.entrySet()) all = all.set(each.getKey(), each.getValue());
        return all;
    }

    @SuppressWarnings("unchecked") // the model is that of T: generated code pairs them
    private <T> Call<T> call(Draft created, Request.@Nullable Update update, @Nullable Object[] changes) {
        Draft whole = with(record, created.assigned());
        @Nullable Object[] row = new @Nullable Object[model().fields().size()];
        whole.insertValues(row, 0);
        Request.Upsert upsert = new Request.Upsert(
                model(), target, keyMade(whole), update == null ? List.of() : update.set(), update == null, false);
        return new Call<>(upsert, Fragment.concat(row, changes), (RowReader<T>) model().reader());
    }

    /** One of many, all of which change what is there in this way; ignores it for null. */
    Request.Upsert ofMany(Request.@Nullable Update update) {
        return new Request.Upsert(
                model(), target, keyMade(record), update == null ? List.of() : update.set(), update == null, true);
    }

    private boolean keyMade(Draft whole) {
        return model().key().stream()
                .anyMatch(
                        field -> field.auto() != Auto.NONE && !whole.assigned().containsKey(field));
    }

    @Override
    public String toString() {
        return model() + " by " + target.stream().map(Field::name).collect(Collectors.joining(", "));
    }
}
