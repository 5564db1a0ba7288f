package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Join;
import dev.sippet.schema.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records that others join with their owner.
 *
 * @param model the model of the records
 * @param join how they are joined
 * @param rows the records that join something with this owner
 * @param key what those hold of it
 */
record Joined(Model<?> model, Join join, Draft rows, Map<Field, @Nullable Object> key) implements Membership {

    @Override
    public Draft created() {
        return Draft.create(model).child(join.back(), row());
    }

    /** One that is linked already stays so. */
    @Override
    public void link(Writes writes, List<Object> records, boolean all) {
        List<Field> by = new ArrayList<>(key.keySet());
        hop().here().stream().filter(field -> !by.contains(field)).forEach(by::add);
        List<Draft> missing = records.stream().map(this::row).toList();
        writes.add(NewRecords.missing(join.model(), by, missing), 0);
    }

    @Override
    public void unlink(Writes writes, List<Object> records) {
        writes.add(rows.where(joining(records)).delete(), 0);
    }

    @Override
    public void unlinkAllBut(Writes writes, List<Object> records) {
        Draft others = records.isEmpty() ? rows : rows.where(joining(records).not());
        writes.add(others.delete(), 0);
    }

    /** Joins the owner with whatever comes. */
    private Draft row() {
        Draft row = Draft.create(join.model());
        for (Map.Entry<Field, @Nullable Object> each : key.entrySet()) {
            row = row.set(each.getKey().name(), each.getValue());
        }
        return row;
    }

    private Draft row(Object record) {
        Draft row = row();
        for (int i = 0; i < hop().here().size(); i++) {
            Field here = hop().here().get(i);
            Object value = Records.value(model, hop().there().get(i), record);
            if (key.containsKey(here) && !Objects.equals(key.get(here), value)) throw apart(here);
            row = row.set(here.name(), value);
        }
        return row;
    }

    private InvalidStatement apart(Field shared) {
        return new InvalidStatement(
                "this " + model + " cannot be joined: a " + join.model() + " has one " + shared.name()
                        + ", and the two differ in it",
                "link records of the same " + shared.name());
    }

    private Condition<Object> joining(List<Object> records) {
        List<Condition<Object>> any = new ArrayList<>();
        for (Object record : records) {
            List<Condition<Object>> same = new ArrayList<>();
            for (int i = 0; i < hop().here().size(); i++) {
                Object value = Records.value(model, hop().there().get(i), record);
                same.add(Records.equal(join.model(), hop().here().get(i), value));
            }
            any.add(Condition.allOf(same));
        }
        return Condition.anyOf(any);
    }

    /** From a record that joins to the one it leads to. */
    private Hop hop() {
        return join.end().hops(join.model()).getFirst();
    }
}
