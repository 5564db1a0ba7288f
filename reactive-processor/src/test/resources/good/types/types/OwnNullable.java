package types;

/** Not called Nullable, so it says nothing; the one inside does. */
public @interface OwnNullable {
    @interface Nullable {}
}
