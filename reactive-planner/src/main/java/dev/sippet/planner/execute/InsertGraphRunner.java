package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.planner.plan.Step;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.schema.Relation;
import dev.sippet.statement.Request;
import dev.sippet.value.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stores new records of several models that belong together. What others hold the key of is stored before them. All values are
 * checked before the first statement.
 *
 * @param <T> the record
 */
final class InsertGraphRunner<T> implements PlanExecutor.Run<T> {
    private final Growth root;
    private final RowReader<T> reader;
    private final @Nullable Prepared atOnce;

    InsertGraphRunner(Step.InsertGraph graph, @Nullable Object[] given, Capability capability, RowReader<T> reader) {
        this.root = new Growing(capability).growth(graph, given, null);
        this.reader = reader;
        this.atOnce = graph.atOnce();
    }

    /** One statement is so by itself. */
    @Override
    public boolean atomic() {
        return atOnce == null;
    }

    @Override
    public boolean undoneAlone() {
        return true;
    }

    @Override
    public Flux<T> on(Conversation conversation) {
        Mono<Void> stored =
                atOnce == null ? root.stored(conversation) : new InsertAtOnce(atOnce, root).stored(conversation);
        return stored.thenMany(Flux.defer(
                () -> Flux.range(0, root.rows.size()).map(index -> reader.read(root.rows.row(index), 0))));
    }

    /** Rows of one model, and those that come with them. */
    record Growth(Model<?> model, NewRows rows, InsertRowsRunner<?> runner, List<Branch> branches) {

        Mono<Void> stored(Conversation on) {
            Mono<Void> before = all(on, true).then(Mono.fromRunnable(this::pointToThem));
            return before.then(Mono.defer(() -> runner.stored(on)))
                    .then(Mono.fromRunnable(this::tellThemTheKey))
                    .then(Mono.defer(() -> all(on, false)))
                    .then(Mono.fromRunnable(this::answerThem));
        }

        private Mono<Void> all(Conversation on, boolean first) {
            return Flux.fromIterable(branches)
                    .filter(branch -> branch.comesFirst() == first)
                    .concatMap(branch -> branch.growth.stored(on), 0)
                    .then();
        }

        void pointToThem() {
            for (Branch branch : branches) {
                if (branch.comesFirst()) branch.keysTo(rows);
            }
        }

        void tellThemTheKey() {
            for (Branch branch : branches) {
                if (!branch.comesFirst()) branch.keysFrom(rows);
            }
        }

        void answerThem() {
            for (Branch branch : branches) {
                if (isAnswered(branch) && branch.growth.isComplete()) branch.answeredIn(rows);
            }
        }

        /** Whether its records are all that is answered; what always comes along with them is read later, and they with it. */
        private boolean isComplete() {
            return model.eager().isEmpty()
                    && branches.stream().allMatch(branch -> !isAnswered(branch) || branch.growth.isComplete());
        }

        /** What no component of theirs leads to has no place in them. */
        private boolean isAnswered(Branch branch) {
            return model.members().contains(branch.relation);
        }
    }

    /** New records in a relation of others; {@code owners} tells whose each is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Branch(Relation relation, Hop hop, int[] owners, Growth growth) {

        boolean comesFirst() {
            return relation instanceof Reference;
        }

        void keysTo(NewRows rows) {
            for (int i = 0; i < owners.length; i++) {
                for (int part = 0; part < hop.here().size(); part++) {
                    Object key = growth.rows.get(i, hop.there().get(part));
                    rows.set(owners[i], hop.here().get(part), key);
                }
            }
        }

        void keysFrom(NewRows rows) {
            for (int i = 0; i < owners.length; i++) {
                for (int part = 0; part < hop.here().size(); part++) {
                    Object key = rows.get(owners[i], hop.here().get(part));
                    growth.rows.set(i, hop.there().get(part), key);
                }
            }
        }

        void answeredIn(NewRows rows) {
            List<List<Object>> found = IntStream.range(0, rows.size())
                    .<List<Object>>mapToObj(row -> new ArrayList<>())
                    .toList();
            for (int i = 0; i < owners.length; i++) {
                found.get(owners[i]).add(growth.model.reader().read(growth.rows.row(i), 0));
            }
            for (int row = 0; row < rows.size(); row++) rows.set(row, relation, answer(found.get(row)));
        }

        /** Of a relation to one record that was not given nothing is known but that it has none of these. */
        private @Nullable Object answer(List<Object> found) {
            if (relation.many()) return List.copyOf(found);
            if (found.isEmpty()) return null;
            return relation.optional() ? Optional.of(found.getFirst()) : found.getFirst();
        }
    }

    /** Makes rows of values. */
    private record Growing(Capability capability) {

        Growth growth(Step.InsertGraph graph, @Nullable Object[] given, @Nullable Hop from) {
            Model<?> model = graph.rows().mapping().model();
            int own = given.length - graph.nested().size();
            int count = own / model.fields().size();
            List<Branch> branches = new ArrayList<>();
            for (int i = 0; i < graph.nested().size(); i++) {
                branches.add(branch(graph.nested().get(i), (Request.Branch) given[own + i]));
            }
            NewRows rows = NewRows.of(graph.rows().mapping(), given, count, later(branches, from), capability);
            return new Growth(
                    model,
                    rows,
                    new InsertRowsRunner<>(graph.rows(), rows, capability.mostValues(), (row, at) -> row),
                    branches);
        }

        private Branch branch(Step.NestedInsert nested, Request.@Nullable Branch values) {
            Request.Branch given = Objects.requireNonNull(values);
            Hop from = nested.relation() instanceof Reference ? null : nested.hop();
            Growth growth = growth(nested.graph(), given.values(), from);
            return new Branch(nested.relation(), nested.hop(), given.owners(), growth);
        }

        /** The key of an owner that is stored before, and those of what is stored before for them. */
        private static NewRows.Later later(List<Branch> branches, @Nullable Hop from) {
            return (row, field) -> (from != null && from.there().contains(field))
                    || branches.stream().anyMatch(branch -> pointsTo(branch, row, field));
        }

        private static boolean pointsTo(Branch branch, int row, Field field) {
            return branch.comesFirst()
                    && branch.hop().here().contains(field)
                    && IntStream.of(branch.owners()).anyMatch(owner -> owner == row);
        }
    }
}
