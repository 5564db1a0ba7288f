package dev.sippet.query;

import dev.sippet.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records that hold the key of their owner.
 *
 * @param related those that are in the relation
 * @param key what they hold there
 */
record Held(Draft related, Map<Field, @Nullable Object> key) implements Membership {

    @Override
    public Draft created() {
        return holding(Draft.create(related.model()));
    }

    @Override
    public void link(Writes writes, List<Object> records, boolean all) {
        Draft these = Draft.query(related.model()).where(Records.any(related.model(), records));
        writes.add(holding(these.updateAll()).update(), all ? records.size() : 0);
    }

    /** Puts this into the relation, from where it was when it was read. */
    void move(Writes writes, Object record) {
        Draft moved = Draft.query(related.model()).where(Records.any(related.model(), List.of(record)));
        for (Field field : key.keySet()) {
            Object from = Records.valueOrNull(related.model(), field, record);
            if (from != null) moved = moved.where(Records.equal(related.model(), field, from));
        }
        writes.add(holding(moved.updateAll()).update(), 1);
    }

    @Override
    public void unlink(Writes writes, List<Object> records) {
        free(writes, related.where(Records.any(related.model(), records)));
    }

    @Override
    public void unlinkAllBut(Writes writes, List<Object> records) {
        Condition<?> others = Records.any(related.model(), records).not();
        free(writes, records.isEmpty() ? related : related.where(others));
    }

    /** What cannot be without an owner is deleted. */
    private void free(Writes writes, Draft these) {
        List<Field> freeing = new ArrayList<>(key.keySet());
        freeing.removeIf(field -> !field.nullable());
        if (freeing.isEmpty()) {
            writes.add(these.delete(), 0);
            return;
        }
        Draft freed = these.updateAll();
        for (Field field : freeing) freed = freed.set(field.name(), (Object) null);
        writes.add(freed.update(), 0);
    }

    private Draft holding(Draft draft) {
        Draft holding = draft;
        for (Map.Entry<Field, @Nullable Object> each : key.entrySet()) {
            holding = holding.set(each.getKey().name(), each.getValue());
        }
        return holding;
    }
}
