package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.ComponentType.PlainRecord;
import dev.sippet.processor.declare.ComponentType.PlainRecord.Flaw;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads records that say nothing of how they are stored: those of one component are stored as that. */
final class NewtypeReader {
    private final Function<Element, Annotations> annotations;
    private final NullnessReader nullness = new NullnessReader();
    private final Set<String> around = new HashSet<>();

    /** Asks {@code annotations} what is written on something. */
    NewtypeReader(Function<Element, Annotations> annotations) {
        this.annotations = annotations;
    }

    /** The type of values that are such records; {@code text} is what its author wrote, and {@code inside} reads the type of the component. */
    ComponentType read(TypeElement record, String text, Function<TypeMirror, ComponentType> inside) {
        boolean says = !annotations.apply(record).byName().isEmpty();
        if (says || record.getRecordComponents().isEmpty()) return new ComponentType.Unsupported(text);
        if (record.getRecordComponents().size() > 1) return new PlainRecord(text, Flaw.SEVERAL, "", "");
        if (Surroundings.isPrivate(record)) return new ComponentType.Hidden(text);
        RecordComponentElement only = record.getRecordComponents().getFirst();
        String name = only.getSimpleName().toString();
        String within = TypeReader.text(only.asType());
        Annotations own = annotations.apply(only);
        if (!record.getTypeParameters().isEmpty()) return new PlainRecord(text, Flaw.GENERIC, name, within);
        if (!own.byName().isEmpty()) {
            String first = own.byName().keySet().stream().sorted().findFirst().orElseThrow();
            return new PlainRecord(text, Flaw.ANNOTATED, name, first);
        }
        if (nullness.isNullable(record, only) || within.startsWith("Optional")) {
            return new PlainRecord(text, Flaw.NULLABLE, name, within);
        }
        return wrapped(new Newtype(ClassName.get(record), name), text, within, only.asType(), inside);
    }

    /** A record that is around itself has no end, and so it is no value. */
    private ComponentType wrapped(
            Newtype newtype,
            String text,
            String within,
            TypeMirror component,
            Function<TypeMirror, ComponentType> inside) {
        if (!around.add(newtype.type().canonicalName())) return new ComponentType.Unsupported(text);
        ComponentType found = inside.apply(component);
        around.remove(newtype.type().canonicalName());
        return switch (found) {
            case ComponentType.Value value when !value.list() -> value.in(newtype);
            case PlainRecord record when record.flaw() != Flaw.SEVERAL -> record;
            case ComponentType.Hidden hidden -> hidden;
            default -> new PlainRecord(text, Flaw.UNSTORED, newtype.component(), within);
        };
    }
}
