package dev.sippet.planner.plan;

import dev.sippet.planner.lower.Lowered;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Reference;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement.InsertGraph;
import dev.sippet.statement.TableStatement.Node;
import dev.sippet.statement.TableStatement.Owner;
import dev.sippet.value.Layout;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays out new records that belong together as the nodes of one statement, in the order in which they would be stored one by one. A key
 * that the database makes, or of which it makes a part, goes from node to node there; every other is known before.
 */
final class GraphNodes {
    /** What is answered: the node, the row in it, and the number of that. */
    static final Layout NUMBERS = new Layout(List.of(
            new Layout.Slot("node", Type.INT64),
            new Layout.Slot("row", Type.INT64),
            new Layout.Slot("number", Type.INT64)));

    private final List<Node> nodes = new ArrayList<>();
    private final List<Set<Column>> late = new ArrayList<>();

    private GraphNodes() {}

    static InsertGraph of(Lowered.Create create) {
        GraphNodes graph = new GraphNodes();
        graph.add(create, new ArrayList<>());
        return new InsertGraph(graph.nodes);
    }

    /** Answers the position of the node. */
    private int add(Lowered.Create create, List<Owner> owners) {
        for (Lowered.NestedCreate each : create.nested()) {
            if (!(each.relation() instanceof Reference)) continue;
            int owner = add(each.create(), new ArrayList<>());
            own(owners, owner, each.hop().reversed(), each.create().mapping(), create.mapping());
        }
        int here = nodes.size();
        nodes.add(new Node(create.mapping().table(), owners));
        late.add(late(create.mapping(), owners));
        for (Lowered.NestedCreate each : create.nested()) {
            if (each.relation() instanceof Reference) continue;
            List<Owner> theirs = new ArrayList<>();
            own(theirs, here, each.hop(), create.mapping(), each.create().mapping());
            add(each.create(), theirs);
        }
        return here;
    }

    /** The hop leads from the owner. */
    private void own(List<Owner> owners, int owner, Hop hop, Mapping from, Mapping to) {
        List<Column> key = columns(from, hop.here());
        if (key.stream().anyMatch(late.get(owner)::contains)) {
            owners.add(new Owner(owner, key, columns(to, hop.there())));
        }
    }

    private static Set<Column> late(Mapping mapping, List<Owner> owners) {
        Set<Column> late = new HashSet<>();
        owners.forEach(owner -> late.addAll(owner.holding()));
        Column identity = mapping.table().identity();
        if (identity != null) late.add(identity);
        return late;
    }

    private static List<Column> columns(Mapping mapping, List<Field> fields) {
        return fields.stream().map(mapping::column).toList();
    }
}
