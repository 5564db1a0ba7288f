package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Reference;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.value.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * New records that what is updated belongs to from then on: they are stored first, and what is updated takes their keys.
 *
 * @param update what is updated
 */
record NewOwners(Draft update) {

    /** This one is created for that relation; it has to be one to what the record belongs to. */
    static Draft set(Draft draft, OnePath<?, ?> path, Draft created) {
        Location.Step step = path.location().last();
        String name = step.owner() + "." + step.relation().name();
        if (path.location().steps().size() > 1 || !(step.relation() instanceof Reference)) {
            throw new InvalidStatement(
                    name + " leads to no record whose key the " + draft.model() + " holds",
                    "change what belongs to it by the method of that name");
        }
        if (created.verb() != Draft.Verb.CREATE) {
            throw new InvalidStatement(
                    name + " is set to a record that is changed, not created",
                    "change it by itself, and set " + name + " to the record");
        }
        return draft.child(step.relation(), created);
    }

    boolean isEmpty() {
        return update.verb() == Draft.Verb.CREATE || update.children().isEmpty();
    }

    /** Stores them, and answers the update with their keys. */
    Mono<Draft> stored(Db tx) {
        Mono<Draft> owned = Mono.just(update);
        for (NewRecords.Child each : update.children()) {
            Call<?> create = create(each);
            Call<Row> row = new Call<>(create.request(), create.values(), (read, at) -> read);
            owned = owned.flatMap(draft -> tx.run(row).collectList().map(rows -> held(draft, each, rows.getFirst())));
        }
        return owned;
    }

    private static Call<?> create(NewRecords.Child child) {
        return NewRecords.call(child.draft().model(), List.of(child.draft()));
    }

    private static Draft held(Draft draft, NewRecords.Child child, @Nullable Row owner) {
        Hop hop = child.relation().hops(draft.model()).getFirst();
        Draft held = draft;
        for (int i = 0; i < hop.here().size(); i++) {
            Field here = hop.here().get(i);
            Object key = owner == null
                    ? null
                    : Objects.requireNonNull(owner.get(hop.to().slot(hop.there().get(i))), "a key is never NULL");
            held = held.set(here, Fragment.of(new Term.Param(here.type()), key));
        }
        return held;
    }

    /** The update, whose shape does not depend on what their keys are. */
    Draft shape() {
        Draft owned = update;
        if (isEmpty()) return owned;
        for (NewRecords.Child each : update.children()) owned = held(owned, each, null);
        return owned;
    }

    /** Their plans, and then that of what is updated. */
    Mono<String> explain(Mono<String> updating, Db db) {
        return Flux.fromIterable(update.children())
                .concatMap(each -> db.explain(create(each)))
                .concatWith(updating)
                .collectList()
                .map(plans -> String.join("\n", plans));
    }

    String printed(Request updating) {
        StringBuilder printed = new StringBuilder();
        for (NewRecords.Child each : update.children()) {
            printed.append(StatementPrinter.print(create(each).request())).append("; ");
        }
        return printed.append(StatementPrinter.print(updating)).toString();
    }
}
