package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.List;
import java.util.Set;

/**
 * What is embedded in others, checked: what is written for it follows from this alone.
 *
 * @param type the record or sealed interface
 * @param companion the class to write
 * @param members its components, in order; none of a sealed interface
 * @param variants the records of a sealed interface
 * @param indexes all indexes, each over one component
 * @param lazy whether something in it is deferred
 * @param site how it is declared
 */
public record EmbeddableDescription(
        ClassName type,
        ClassName companion,
        List<MemberDescription> members,
        List<Variant> variants,
        List<IndexDescription> indexes,
        boolean lazy,
        Set<RecordDeclaration.Site> site) {
    public EmbeddableDescription {
        members = List.copyOf(members);
        variants = List.copyOf(variants);
        indexes = List.copyOf(indexes);
        site = Set.copyOf(site);
    }

    /**
     * One record of a sealed interface.
     *
     * @param label what its column says where it is this one
     * @param name what methods call it: {@code isPhone}
     * @param type the record
     * @param members its components, in order
     * @param indexes its indexes, each over one component
     * @param lazy whether something in it is deferred
     */
    public record Variant(
            String label,
            String name,
            ClassName type,
            List<MemberDescription> members,
            List<IndexDescription> indexes,
            boolean lazy) {
        public Variant {
            members = List.copyOf(members);
            indexes = List.copyOf(indexes);
        }
    }
}
