package dev.sippet.processor.write;

import dev.sippet.processor.describe.Names;
import dev.sippet.processor.describe.ReferenceDescription;
import dev.sippet.processor.describe.RelationDescription;

/** How relations are called in sentences, when their author says nothing. */
final class RelationPhrases {
    private RelationPhrases() {}

    /** Seen from one record. */
    static String its(RelationDescription relation) {
        return relation instanceof ReferenceDescription
                ? owner(relation, "it belongs", "its")
                : "Its " + name(relation);
    }

    /** Seen from several. */
    static String theirs(RelationDescription relation) {
        return relation instanceof ReferenceDescription
                ? owner(relation, "they belong", "their")
                : "Their " + name(relation);
    }

    private static String owner(RelationDescription relation, String belong, String possessive) {
        String target = Names.words(relation.target().type().simpleName());
        return target.equals(name(relation))
                ? "The " + target + " " + belong + " to"
                : "The " + target + " that is " + possessive + " " + name(relation);
    }

    private static String name(RelationDescription relation) {
        return Names.words(relation.name());
    }
}
