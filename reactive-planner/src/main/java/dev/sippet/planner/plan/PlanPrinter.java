package dev.sippet.planner.plan;

import dev.sippet.schema.Reference;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans as text: the one form for {@code explain}, logs, documents and golden files. A line for each operation, numbered in the
 * order in which they run, with the condition under which it does.
 */
public final class PlanPrinter {
    private final List<String> lines = new ArrayList<>();
    private final boolean commands;

    private PlanPrinter(boolean commands) {
        this.commands = commands;
    }

    /** The plan. */
    public static String print(Plan plan) {
        return new PlanPrinter(false).lines(plan);
    }

    /** The plan, with what is sent for each of its operations. */
    public static String explain(Plan plan) {
        return new PlanPrinter(true).lines(plan);
    }

    private String lines(Plan plan) {
        lines.add(StatementPrinter.print(plan.request()));
        step(plan.step());
        if (plan.atomic()) lines.add("in a transaction" + again(plan.step()));
        return String.join("\n", lines);
    }

    private void step(Step step) {
        int first = count();
        switch (step) {
            case Step.Known(var answer) -> known(answer);
            case Step.Fetch(var read, var windows) -> operation("Fetch", read, "");
            case Step.FetchGraph(var windows, var related, var sideBySide) -> {
                operation("FetchWindow", windows.first(), "");
                related(related, 0, sideBySide);
            }
            case Step.Complete(var related) -> {
                lines.add("$" + first + " = Given rows, nothing is sent");
                related(related, 0, false);
            }
            case Step.InsertRows rows -> insert(rows);
            case Step.InsertGraph graph -> insert(graph);
            case Step.Write(var write, var probe) -> {
                operation("Write", write, "");
                operation("Probe", probe, " if $" + first + " = 0");
            }
            case Step.UpdateOne(var write, var probe, var readBack) -> {
                operation("UpdateOne", write, "");
                operation("Probe", probe, " if $" + first + " = 0");
                operation("Fetch", readBack, " if $" + first + " = 1");
            }
            case Step.Upsert upsert -> upsert(upsert, "", "");
            case Step.UpsertMany(var shapes) -> upserts(shapes);
            case Step.InsertMissing missing -> insert(missing);
            case Step.Together(var parts, var answer) ->
                parts.forEach(part -> step(part.plan().step()));
            case Step.ByKeys keys -> byKeys(keys);
        }
    }

    private void known(Step.Known.Answer answer) {
        String text = answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.add("$" + count() + " = Known " + text + ", nothing is sent");
    }

    private void upserts(List<Plan> shapes) {
        for (Plan shape : shapes) {
            if (shape.step() instanceof Step.Upsert upsert) upsert(upsert, " for many", " for each");
            else step(shape.step());
        }
    }

    private void upsert(Step.Upsert step, String rows, String row) {
        int first = count();
        switch (step) {
            case Step.UpsertRow(var mapping, var write, var target) -> operation("UpsertRow", write, rows);
            case Step.UpdateOrInsert(var update, var insert, var way) -> {
                operation("UpdateOne", update.write(), row);
                operation("Fetch", update.readBack(), " if $" + first + " = 1");
                operation("InsertRows", insert.generated(), " if $" + first + " = 0");
            }
            case Step.InsertUnlessFound(var found, var insert, var way) -> {
                operation("Probe", found, row);
                operation("InsertRows", insert.generated(), " unless $" + first);
            }
        }
    }

    private static String again(Step step) {
        boolean upserts = step instanceof Step.UpdateOrInsert
                || step instanceof Step.InsertUnlessFound
                || step instanceof Step.UpsertMany;
        return upserts ? ", again where another one was stored in between" : "";
    }

    private void insert(Step.InsertRows rows) {
        operation("InsertRows", rows.generated(), rows.given() == null ? "" : " unless keys are given");
        operation("InsertRows", rows.given(), " if keys are given");
    }

    private void insert(Step.InsertMissing missing) {
        int found = count();
        operation("Fetch", missing.found(), "");
        operation("InsertRows", missing.rows().generated(), " those that $" + found + " lacks");
    }

    private void insert(Step.InsertGraph graph) {
        if (graph.atOnce() != null) operation("InsertGraph", graph.atOnce(), "");
        else insertByLevel(graph);
    }

    private void insertByLevel(Step.InsertGraph graph) {
        for (Step.NestedInsert each : graph.nested()) {
            if (each.relation() instanceof Reference) insert(each.graph());
        }
        insert(graph.rows());
        for (Step.NestedInsert each : graph.nested()) {
            if (!(each.relation() instanceof Reference)) insert(each.graph());
        }
    }

    /** Those of the same rows do not wait for each other where they are free to run on several sessions. */
    private void related(List<FetchRelated> related, int owner, boolean free) {
        int first = count();
        for (FetchRelated each : related) {
            int number = count();
            String name = each.read().owner() + "." + each.read().relation().name();
            String beside = free && number > first ? " beside $" + first : "";
            String what = "FetchRelated " + name + " for $" + owner + beside;
            switch (each.way()) {
                case FetchRelated.ByStatement(var prepared) -> operation(what, prepared, "");
                case FetchRelated.ByKeys way -> way.hops().forEach(hop -> read(what, hop.read()));
            }
            related(each.nested(), number, free);
        }
    }

    private void byKeys(Step.ByKeys step) {
        switch (step) {
            case Step.FetchByKeys fetch -> {
                int first = count();
                read("FetchByKeys", fetch.read());
                related(fetch.related(), first, true);
            }
            case Step.WriteByKeys write -> write(write);
            case Step.InsertMissingByKeys(var found, var by, var rows) -> {
                int first = count();
                read("FetchByKeys", found);
                operation("InsertRows", rows.generated(), " those that $" + first + " lacks");
            }
            case Step.InsertEachByKeys(var put, var rows) -> {
                keyed("InsertEach", put, " unless keys are given");
                operation("InsertRows", rows.generated(), " if keys are given");
            }
            case Step.UpsertByKeys(var found, var insert, var way) -> {
                int first = count();
                byKeys(found);
                operation("InsertRows", insert.generated(), " if $" + first + " finds none");
            }
        }
    }

    private void read(String step, KeyRead read) {
        for (Listed list : read.lists()) {
            read("FetchList ?" + list.first() + "… of " + list.read().table(), list.read());
        }
        String from = switch (read.access()) {
            case KeyAccess.ByKey(var keyed, var key) -> "by " + names(key);
            case KeyAccess.ByPartition(var keyed, var partition, var index) ->
                "in the partition of " + names(partition);
            case KeyAccess.ByScan scan -> "in the whole table";
        };
        int number = count();
        keyed(step, read.access().read(), " " + from);
        judged(read.judged().first());
        for (Beyond each : read.rows().beyond()) beyond(each, number);
        String rows = read.rows().beyond().isEmpty() ? "" : " of $" + number;
        Term then = read.judged().then();
        if (!isTrue(then)) lines.add("     then" + rows + " where " + StatementPrinter.print(then));
        boolean ordered = read.order().here() && !read.order().by().isEmpty();
        if (ordered) lines.add("     then" + rows + " ordered here");
        if (read.distinct()) lines.add("     then" + rows + " each once");
    }

    private void judged(Term condition) {
        if (!isTrue(condition)) lines.add("     then where " + StatementPrinter.print(condition));
    }

    private static boolean isTrue(Term condition) {
        return condition instanceof Term.Constant(var holds) && holds;
    }

    private void beyond(Beyond beyond, int row) {
        String what = switch (beyond.subquery()) {
            case Term.CountIn count -> "count";
            case Term.Scalar scalar -> "value";
            default -> "existence";
        };
        read("FetchBeyond the " + what + " of " + beyond.read().table() + " for $" + row, beyond.read());
    }

    private static String names(List<Pinned> columns) {
        return columns.stream().map(pinned -> pinned.column().name()).collect(Collectors.joining(", "));
    }

    private void write(Step.WriteByKeys write) {
        Keyed direct = write.change().direct();
        if (direct != null) keyed("WriteByKeys", direct, " at once");
        int read = count();
        read(direct == null ? "WriteByKeys" : "WriteByKeys if $0 does not tell why not,", write.read());
        keyed("Replace", write.change().write(), " each row of $" + read);
    }

    private void keyed(String step, Keyed keyed, String which) {
        String table = keyed.operation().table().name();
        lines.add("$" + count() + " = " + step + which + ": "
                + keyed.operation().getClass().getSimpleName() + " " + table);
        if (commands) lines.add("     " + keyed.command().text());
    }

    private int count() {
        return (int) lines.stream().filter(line -> line.startsWith("$")).count();
    }

    private void operation(String step, @Nullable Prepared prepared, String condition) {
        if (prepared == null) return;
        String statement = StatementPrinter.print(prepared.operation().statement());
        lines.add("$" + count() + " = " + step + condition + ": " + statement);
        if (commands) lines.add("     " + prepared.command().text());
    }
}
