package dev.sippet.error;

/** A value breaks a check of its column or table. */
public final class CheckViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1;

    /** With the constraint, and where the error comes from. */
    public CheckViolation(Constraint constraint, Source source) {
        super(
                source.driver() + " refused a value by the check of " + constraint.shown(),
                "see what the check allows",
                constraint,
                source);
    }
}
