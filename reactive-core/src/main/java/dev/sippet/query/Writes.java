package dev.sippet.query;

import dev.sippet.schema.Model;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers writes that are made together, one after the other, all or none. */
final class Writes {
    private final Model<?> model;
    private final List<Request.Part> parts = new ArrayList<>();
    private final List<@Nullable Object[]> values = new ArrayList<>();

    /** Of what is about this model. */
    Writes(Model<?> model) {
        this.model = model;
    }

    /** One more; where {@code most} is more than 0, so many records have to be there. */
    void add(Draft.Prepared write, int most) {
        parts.add(new Request.Part(write.request(), most));
        values.add(write.values());
    }

    /** Those of another one, after these. */
    void addAll(Writes others) {
        parts.addAll(others.parts);
        values.addAll(others.values);
    }

    /** How many there are. */
    int size() {
        return parts.size();
    }

    /** How they are called; answers what the one at this position does. What is one write alone is called as that. */
    <T> Call<T> call(int answer, RowReader<T> reader) {
        if (parts.size() == 1 && parts.getFirst().most() == 0) {
            return new Call<>(parts.getFirst().request(), values.getFirst(), reader);
        }
        return new Call<>(new Request.Together(model, parts, answer), values.toArray(), reader);
    }
}
