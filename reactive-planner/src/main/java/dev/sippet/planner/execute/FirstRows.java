package dev.sippet.planner.execute;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.value.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first rows in an order that the store has not got: no more are kept than are asked for, and never more than fit. */
final class FirstRows {
    private final Comparator<Row> order;
    private final long most;
    private final String model;
    private final PriorityQueue<Row> kept;

    FirstRows(Comparator<Row> order, long most, String model) {
        this.order = order;
        this.most = most;
        this.model = model;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(Row row) {
        kept.add(row);
        if (kept.size() > most) kept.poll();
        if (kept.size() > Windows.MOST_HELD) throw tooMany();
    }

    private UnsupportedFeature tooMany() {
        return new UnsupportedFeature(
                "more than " + Windows.MOST_HELD + " records of " + model
                        + " cannot be put into an order that no sort key has",
                "ask for the first ones with limit(…), or order by the sort key of what they are found by");
    }

    List<Row> inOrder() {
        List<Row> rows = new ArrayList<>(kept);
        rows.sort(order);
        return rows;
    }
}
