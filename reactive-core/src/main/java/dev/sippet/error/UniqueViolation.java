package dev.sippet.error;

/** Another row already has the value that must be unique. */
public final class UniqueViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1;

    /** With the constraint, and where the error comes from. */
    public UniqueViolation(Constraint constraint, Source source) {
        super(
                source.driver() + " already has a row with this value of " + constraint.shown(),
                "choose another value, or look for the row that has it",
                constraint,
                source);
    }

    /** With what to do about it, by who knows what the value is unique for; answers itself. */
    public UniqueViolation advised(String hint) {
        advise(hint);
        return this;
    }
}
