package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.List;
import java.util.Set;

/**
 * A projection, checked.
 *
 * @param type the record
 * @param binaryName its name as the class loader knows it
 * @param reader the class to write
 * @param fields its components, in order
 * @param site how it is declared
 */
public record ProjectionDescription(
        ClassName type,
        String binaryName,
        ClassName reader,
        List<FieldDescription> fields,
        Set<RecordDeclaration.Site> site) {
    public ProjectionDescription {
        fields = List.copyOf(fields);
        site = Set.copyOf(site);
    }
}
