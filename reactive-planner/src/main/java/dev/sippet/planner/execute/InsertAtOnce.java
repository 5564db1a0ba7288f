package dev.sippet.planner.execute;

import dev.sippet.planner.execute.InsertGraphRunner.Branch;
import dev.sippet.planner.execute.InsertGraphRunner.Growth;
import dev.sippet.planner.plan.Prepared;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.InsertGraph;
import dev.sippet.statement.TableStatement.Node;
import dev.sippet.statement.TableStatement.Owner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Stores new records that belong together in one statement. What is known of their keys goes with them; what the database makes of
 * keys, it hands on by the positions of the rows, and tells afterwards.
 */
final class InsertAtOnce {
    private final Prepared prepared;
    private final Growth root;
    private final List<Node> nodes;
    /** The rows of each node. */
    private final List<Growth> growths = new ArrayList<>();

    InsertAtOnce(Prepared prepared, Growth root) {
        this.prepared = prepared;
        this.root = root;
        this.nodes = ((InsertGraph) prepared.operation().statement()).nodes();
        collect(root);
    }

    private void collect(Growth growth) {
        for (Branch branch : growth.branches()) if (branch.comesFirst()) collect(branch.growth());
        growths.add(growth);
        for (Branch branch : growth.branches()) if (!branch.comesFirst()) collect(branch.growth());
    }

    Mono<Void> stored(Conversation on) {
        handOn(root, false);
        return on.run(prepared, arguments(), (row, at) -> new long[] {row.int64(0), row.int64(1), row.int64(2)})
                .collectList()
                .doOnNext(this::complete)
                .then();
    }

    /** The keys of owners, as far as they are known; and once they are, the answers too. */
    private static void handOn(Growth growth, boolean answer) {
        for (Branch branch : growth.branches()) if (branch.comesFirst()) handOn(branch.growth(), answer);
        growth.pointToThem();
        growth.tellThemTheKey();
        for (Branch branch : growth.branches()) if (!branch.comesFirst()) handOn(branch.growth(), answer);
        if (answer) growth.answerThem();
    }

    private @Nullable Object[] arguments() {
        List<@Nullable Object> lists = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            NewRows rows = growths.get(node).rows();
            for (Column column : nodes.get(node).table().columns()) {
                lists.add(Arrays.asList(rows.arguments(List.of(column), 0, rows.size())));
            }
            for (Owner owner : nodes.get(node).owners()) lists.add(positions(node, owner));
        }
        return lists.toArray();
    }

    /** For each row of the node, the position of its owner's row. */
    @SuppressWarnings("ReferenceEquality") // two nodes may hold equal rows: the same one is meant
    private List<@Nullable Object> positions(int node, Owner owner) {
        Growth from = growths.get(owner.node());
        Growth to = growths.get(node);
        List<@Nullable Object> positions = new ArrayList<>();
        for (int row = 0; row < to.rows().size(); row++) positions.add(null);
        for (Branch branch : from.branches()) {
            if (branch.growth() != to) continue;
            for (int i = 0; i < branch.owners().length; i++) positions.set(i, branch.owners()[i] + 1L);
        }
        for (Branch branch : to.branches()) {
            if (branch.growth() != from) continue;
            for (int i = 0; i < branch.owners().length; i++) positions.set(branch.owners()[i], i + 1L);
        }
        return positions;
    }

    private void complete(List<long[]> numbers) {
        for (long[] each : numbers) growths.get((int) each[0]).rows().key((int) each[1] - 1, each[2]);
        handOn(root, true);
    }
}
