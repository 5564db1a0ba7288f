package dev.sippet.processor.describe;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Both sides of a relation between two models. */
public final class Pairs {
    private Pairs() {}

    /** The relations of the target that lead back to this record. */
    public static List<ComponentDeclaration> candidates(RecordDeclaration record, RecordDeclaration target) {
        return target.components().stream()
                .filter(component -> component.isRelation("BelongsTo"))
                .filter(component -> leadsTo(component.target(), record))
                .toList();
    }

    private static boolean leadsTo(@Nullable Target target, RecordDeclaration record) {
        return target != null && target.type().equals(record.type());
    }

    /** The other side of a relation, if it is clear which it is. */
    public static Optional<ComponentDeclaration> of(
            RecordDeclaration record, ComponentDeclaration relation, RecordDeclaration target) {
        String named = said(relation, "pair");
        List<ComponentDeclaration> candidates = candidates(record, target).stream()
                .filter(candidate -> named.isEmpty() || candidate.name().equals(named))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** A value of the annotation {@code HasMany} or {@code HasOne}; empty where it is not given. */
    public static String said(ComponentDeclaration relation, String value) {
        String many = relation.annotations().text("HasMany", value);
        return many.isEmpty() ? relation.annotations().text("HasOne", value) : many;
    }

    /** The relations on the way of one that leads over others; empty for all others. */
    public static List<String> path(ComponentDeclaration relation) {
        String via = said(relation, "via");
        return via.isEmpty() ? List.of() : List.of(via.split("\\.", -1));
    }
}
