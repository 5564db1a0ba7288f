package dev.sippet.error;

/** A column that allows no NULL was given one. */
public final class NotNullViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1;

    /** With the constraint, and where the error comes from. */
    public NotNullViolation(Constraint constraint, Source source) {
        super(
                source.driver() + " allows no NULL in " + constraint.shown(),
                "give a value, or declare the field @Nullable",
                constraint,
                source);
    }
}
