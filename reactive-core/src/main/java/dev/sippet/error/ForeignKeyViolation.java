package dev.sippet.error;

/** A row would point to a row that is not there. */
public final class ForeignKeyViolation extends ConstraintViolation {
    private static final long serialVersionUID = 1;

    /** With the constraint, and where the error comes from. */
    public ForeignKeyViolation(Constraint constraint, Source source) {
        super(
                source.driver() + " has no row for a reference, or still has rows that refer: " + constraint.shown(),
                "create what is referred to first, and delete what refers to it first",
                constraint,
                source);
    }
}
