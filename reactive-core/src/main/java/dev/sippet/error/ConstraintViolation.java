package dev.sippet.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database refused a write because a constraint would no longer hold. */
public abstract sealed class ConstraintViolation extends DatabaseFailure
        permits UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation {
    private static final long serialVersionUID = 1;

    private final transient Constraint constraint;

    ConstraintViolation(String message, @Nullable String hint, Constraint constraint, Source source) {
        super(message, hint, source);
        this.constraint = constraint;
    }

    /** The model it is declared on; empty for a table that no model describes. */
    public Optional<String> model() {
        return Optional.ofNullable(constraint.model());
    }

    /** The fields it is about; empty where the database did not say. */
    public List<String> fields() {
        return constraint.fields();
    }

    /** Its name in the database; empty where the database did not say. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint.name());
    }

    /**
     * A constraint as far as it is known.
     *
     * @param model the model it is declared on
     * @param fields the fields it is about
     * @param name its name in the database
     */
    public record Constraint(
            @Nullable String model,
            List<String> fields,
            @Nullable String name) {
        public Constraint {
            fields = List.copyOf(fields);
        }

        /** As messages name it: {@code User.email (users_email_key)}. */
        String shown() {
            String where = model == null ? "" : fields.isEmpty() ? model : model + "." + String.join(" and .", fields);
            if (name == null) return where.isEmpty() ? "a constraint that it does not name" : where;
            return where.isEmpty() ? name : where + " (" + name + ")";
        }
    }
}
