package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record that another one is about: a model, or what is embedded. Read when it is asked for, since models lead to each other. */
public final class Target {
    private final ClassName type;
    private final Supplier<RecordDeclaration> reading;
    private @Nullable RecordDeclaration declaration;

    Target(ClassName type, Supplier<RecordDeclaration> reading) {
        this.type = type;
        this.reading = reading;
    }

    /** Its name. */
    public ClassName type() {
        return type;
    }

    /** Its simple name, as messages use it. */
    public String name() {
        return type.simpleName();
    }

    /** The record as it is declared. */
    public RecordDeclaration declaration() {
        if (declaration == null) declaration = reading.get();
        return declaration;
    }
}
