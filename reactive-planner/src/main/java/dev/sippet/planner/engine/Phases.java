package dev.sippet.planner.engine;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Command;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Operation;
import dev.sippet.error.SippetException;
import dev.sippet.planner.execute.PlanExecutor;
import dev.sippet.planner.lower.Lowered;
import dev.sippet.planner.lower.Lowering;
import dev.sippet.planner.normalize.Normalized;
import dev.sippet.planner.normalize.Normalizer;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.Planner;
import dev.sippet.planner.simplify.Simplifier;
import dev.sippet.planner.verify.Verifier;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.schema.Schema;
import dev.sippet.schema.Table;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way from a request to its plan, for one connected database. Plans are kept by the shape of their requests. */
final class Phases {
    /** More shapes than a program has, unless it makes them up without end; then all are dropped and those in use come back. */
    private static final int MOST_PLANS = 4096;

    private final Driver driver;
    private final Capability capability;
    private final String prefix;
    private final PlanExecutor executor;
    private final Map<Model<?>, Mapping> mappings = new ConcurrentHashMap<>();
    private final Map<Request, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Operation.RawSql, Command> commands = new ConcurrentHashMap<>();

    Phases(Driver driver, Capability capability, String prefix) {
        this.driver = driver;
        this.capability = capability;
        this.prefix = prefix;
        this.executor = new PlanExecutor(capability);
    }

    Capability capability() {
        return capability;
    }

    PlanExecutor executor() {
        return executor;
    }

    Plan plan(Request request) {
        Plan kept = plans.get(request);
        return kept != null ? kept : keep(request, planned(request));
    }

    private Plan planned(Request request) {
        return switch (request) {
            case Request.Single single -> planned(single);
            case Request.UpsertMany many ->
                Plan.ofMany(many, many.shapes().stream().map(this::plan).toList());
            case Request.Together together ->
                planner()
                        .plan(
                                together,
                                together.parts().stream()
                                        .map(part -> planned(part.request()))
                                        .toList());
        };
    }

    private Plan planned(Request.Single request) {
        try {
            Normalized normalized = Normalizer.normalize(request);
            Verifier.verify(normalized.request(), capability);
            Lowered lowered = Lowering.lower(normalized.request(), this::mapping);
            Lowered simplified = lowered.map(Simplifier::simplify);
            return planner().plan(request, normalized, simplified);
        } catch (SippetException e) {
            throw e.during(StatementPrinter.print(request));
        }
    }

    private Planner planner() {
        return new Planner(capability, this::prepare);
    }

    private Plan keep(Request request, Plan plan) {
        if (plans.size() >= MOST_PLANS) plans.clear();
        plans.put(request, plan);
        return plan;
    }

    Command raw(Operation.RawSql raw) {
        if (commands.size() >= MOST_PLANS) commands.clear();
        return commands.computeIfAbsent(raw, this::prepare);
    }

    Command prepare(Operation operation) {
        return driver.prepare(operation, capability);
    }

    List<Table> tables(Schema schema) {
        return schema.models().stream().map(model -> mapping(model).table()).toList();
    }

    private Mapping mapping(Model<?> model) {
        return mappings.computeIfAbsent(model, each -> Mapping.of(each, prefix, capability.longestName()));
    }
}
