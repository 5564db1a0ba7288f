package dev.sippet.query;

import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers many upserts by what was given of them: records of one shape go together. */
final class UpsertBatch {
    private final Model<?> model;
    private final @Nullable Draft updated;
    private final String[] target;
    private final Map<Set<Field>, Shape> shapes = new LinkedHashMap<>();
    private int places;

    /**
     * Of nothing yet.
     *
     * @param model the model
     * @param updated what changes of those that are there besides what is given; null where they are left as they are
     * @param target the fields that tell which are there
     */
    UpsertBatch(Model<?> model, @Nullable Draft updated, String[] target) {
        this.model = model;
        this.updated = updated;
        this.target = target;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    private record Shape(
            Request.Upsert request, @Nullable Object[] changes, List<Integer> places, List<Draft> records) {}

    /** One of everything that is given in most cases: what has no value by itself. */
    static Draft example(Model<?> model, List<String> target) {
        Draft example = Draft.create(model);
        for (Field field : model.fields()) {
            boolean byItself = field.auto() != Auto.NONE || field.onCreate() != null || field.onUpdate() != null;
            if (byItself && !target.contains(field.name())) continue;
            example = example.set(field, Fragment.of(new Term.Param(field.type()), field.name()));
        }
        return example;
    }

    void add(Draft record) {
        Upserting upserting = Upserting.of(record, target);
        Shape shape = shapes.computeIfAbsent(record.assigned().keySet(), given -> shape(upserting));
        shape.places().add(places++);
        shape.records().add(record);
    }

    private Shape shape(Upserting upserting) {
        Draft more = updated;
        if (more == null) {
            return new Shape(upserting.ofMany(null), new @Nullable Object[0], new ArrayList<>(), new ArrayList<>());
        }
        Draft.Prepared changes = upserting.changed(Draft.create(model), more);
        Request.Upsert request = upserting.ofMany((Request.Update) changes.request());
        return new Shape(request, changes.values(), new ArrayList<>(), new ArrayList<>());
    }

    Call<Long> call() {
        List<Request.Upsert> requests = new ArrayList<>();
        List<Request.Ordered> values = new ArrayList<>();
        for (Shape shape : shapes.values()) {
            requests.add(shape.request());
            values.add(ordered(shape));
        }
        return new Call<>(new Request.UpsertMany(model, requests), values.toArray(), (row, at) -> row.int64(at));
    }

    private Request.Ordered ordered(Shape shape) {
        int width = model.fields().size();
        @Nullable Object[] records = new @Nullable Object[shape.records().size() * width];
        for (int i = 0; i < shape.records().size(); i++) shape.records().get(i).insertValues(records, i * width);
        int[] at = shape.places().stream().mapToInt(Integer::intValue).toArray();
        return new Request.Ordered(at, records, shape.changes());
    }
}
