package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record as its author wrote it: names, types and annotations, none of them checked yet.
 *
 * @param type its name
 * @param binaryName its name as the class loader knows it
 * @param components what it consists of, in order
 * @param annotations what is written on it
 * @param methods its methods
 * @param site how it is declared
 * @param variants of a sealed interface, the records it permits
 */
public record RecordDeclaration(
        ClassName type,
        String binaryName,
        List<ComponentDeclaration> components,
        Annotations annotations,
        List<Method> methods,
        Set<Site> site,
        List<RecordDeclaration> variants) {
    public RecordDeclaration {
        variants = List.copyOf(variants);
        components = List.copyOf(components);
        methods = List.copyOf(methods);
        site = Set.copyOf(site);
    }

    /** The component of this name. */
    public Optional<ComponentDeclaration> component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The components of the key, in order: those that {@code @Model(key)} names, else those with {@code @Key}, the partition first. */
    public List<String> key() {
        List<String> named = annotations.texts("Model", "key");
        if (!named.isEmpty()) return named;
        return Stream.concat(keyParts(false), keyParts(true)).toList();
    }

    /** How many components of the key, from the first on, are its partition: the first, unless their roles are said. */
    public int partition() {
        if (!annotations.texts("Model", "key").isEmpty()) return 1;
        boolean said = components.stream().anyMatch(c -> !c.keyRole().equals("BY_PLACE"));
        return said ? (int) keyParts(false).count() : Math.min(1, key().size());
    }

    private Stream<String> keyParts(boolean sort) {
        return components.stream()
                .filter(c -> c.has("Key") && c.keyRole().equals("SORT") == sort)
                .map(ComponentDeclaration::name);
    }

    /** Whether what is written for it is only what a store of keys can serve. */
    public boolean byKeys() {
        return site.contains(Site.BY_KEYS);
    }

    /** Something about a declaration that matters to what is written for it. */
    public enum Site {
        /** It is a record. */
        RECORD,
        /** It is a sealed interface. */
        SEALED,
        /** It has type parameters. */
        GENERIC,
        /** It, or a type around it, is private. */
        PRIVATE,
        /** It, or one of its components, is deprecated. */
        DEPRECATED,
        /** It is written for a store that finds records by their keys. */
        BY_KEYS,
        /** Its package has a type named like one of {@code java.lang} that the companion uses. */
        SHADOWS_JAVA_LANG
    }

    /**
     * A method.
     *
     * @param name its name
     * @param returns the name of the type it returns, with its arguments
     * @param callable whether the companion can call it: static, without parameters, and not private
     */
    public record Method(String name, String returns, boolean callable) {}
}
