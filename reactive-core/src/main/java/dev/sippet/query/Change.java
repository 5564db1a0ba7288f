package dev.sippet.query;

/** What becomes of a relation of a record that is updated. */
public abstract sealed class Change permits RelationChange, OneChange {
    Change() {}

    /** What is written, in the relation that this draft chooses from. */
    abstract Writes writes(Draft related);
}
