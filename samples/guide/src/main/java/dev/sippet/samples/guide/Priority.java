package dev.sippet.samples.guide;

/** How much something matters; stored as its name. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH
}
