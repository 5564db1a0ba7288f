package dev.sippet.planner.execute;

import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Inverse;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.statement.Request;
import java.util.stream.Stream;

/** Tells a second record where a relation leads to one from other values that are there already. */
final class OnlyOne {
    private OnlyOne() {}

    /** Says of the error which relation has one already, if it is that. */
    static void explain(Request request, UniqueViolation error) {
        models(request)
                .filter(model -> error.model().filter(model.name()::equals).isPresent())
                .flatMap(model -> model.references().stream()
                        .filter(reference -> reference.key().equals(error.fields()))
                        .flatMap(reference -> ones(model, reference)))
                .findFirst()
                .ifPresent(error::advised);
    }

    private static Stream<String> ones(Model<?> model, Reference reference) {
        Model<?> owner = reference.target().get();
        return owner.relations().stream()
                .filter(relation -> relation instanceof Inverse inverse
                        && !inverse.many()
                        && inverse.target().get().equals(model)
                        && inverse.reference(owner).equals(reference))
                .map(relation -> article(owner.name()) + " has one " + relation.name()
                        + ": put another there with set(…), or change the one that is there");
    }

    private static String article(String name) {
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private static Stream<Model<?>> models(Request request) {
        return switch (request) {
            case Request.Insert(var model, var nested, var eachAlone) ->
                Stream.concat(Stream.of(model), nested.stream().flatMap(each -> models(each.insert())));
            case Request.Together(var model, var parts, var answer) ->
                parts.stream().flatMap(part -> models(part.request()));
            case Request.UpsertMany many -> Stream.of(many.model());
            case Request.Single single -> Stream.of(single.model());
        };
    }
}
