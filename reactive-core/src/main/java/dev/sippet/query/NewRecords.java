package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Via;
import dev.sippet.session.Call;
import dev.sippet.statement.Request;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the shape and the values of new records, and of those that come with them: all of one relation together. */
final class NewRecords {
    private final Model<?> model;
    private final List<Draft> drafts;

    private NewRecords(Model<?> model, List<Draft> drafts) {
        this.model = model;
        this.drafts = drafts;
    }

    /** A new record in a relation of another. */
    record Child(Relation relation, Draft draft) {
        Child {
            if (relation instanceof Via) {
                throw new InvalidStatement(
                        relation.name() + " leads over other relations, and is to be read only",
                        "create along each of them");
            }
        }
    }

    /** How these drafts of new records are called. */
    @SuppressWarnings("unchecked") // the model is that of T: generated code pairs them
    static <T> Call<T> call(Model<?> model, List<Draft> drafts) {
        Draft.Prepared prepared = prepared(model, drafts);
        return new Call<>(prepared.request(), prepared.values(), (RowReader<T>) model.reader());
    }

    /** What stores these drafts of new records. */
    static Draft.Prepared prepared(Model<?> model, List<Draft> drafts) {
        Gathered gathered = new NewRecords(model, drafts).gathered();
        return Draft.Prepared.of(gathered.insert(), gathered.values());
    }

    /** What stores those of these drafts of new records of which none is there that is the same in these fields. */
    static Draft.Prepared missing(Model<?> model, List<Field> by, List<Draft> drafts) {
        Gathered gathered = new NewRecords(model, drafts).gathered();
        return Draft.Prepared.of(new Request.InsertMissing(model, by), gathered.values());
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    private record Gathered(Request.Insert insert, @Nullable Object[] values) {}

    private Gathered gathered() {
        Map<Relation, List<Integer>> owners = new LinkedHashMap<>();
        Map<Relation, List<Draft>> children = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Child child : drafts.get(i).children()) {
                owners.computeIfAbsent(child.relation(), each -> new ArrayList<>())
                        .add(i);
                children.computeIfAbsent(child.relation(), each -> new ArrayList<>())
                        .add(child.draft());
            }
        }
        int width = model.fields().size();
        @Nullable Object[] values = new @Nullable Object[drafts.size() * width + children.size()];
        for (int i = 0; i < drafts.size(); i++) drafts.get(i).insertValues(values, i * width);
        int at = drafts.size() * width;
        List<Request.Nested> nested = new ArrayList<>();
        for (Relation relation : children.keySet()) {
            List<Integer> of = owners.getOrDefault(relation, List.of());
            once(relation, of);
            Gathered branch =
                    new NewRecords(relation.target().get(), children.getOrDefault(relation, List.of())).gathered();
            nested.add(new Request.Nested(relation, branch.insert()));
            values[at++] =
                    new Request.Branch(of.stream().mapToInt(Integer::intValue).toArray(), branch.values());
        }
        return new Gathered(new Request.Insert(model, nested), values);
    }

    private void once(Relation relation, List<Integer> owners) {
        if (relation.many() || owners.stream().distinct().count() == owners.size()) return;
        String kind = relation instanceof Reference ? "belongs to" : "has";
        throw new InvalidStatement(
                "a " + model + " " + kind + " one " + relation.name() + ", and several were given", "give one");
    }
}
