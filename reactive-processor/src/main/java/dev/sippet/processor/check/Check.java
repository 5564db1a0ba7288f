package dev.sippet.processor.check;

import dev.sippet.processor.declare.RecordDeclaration;

/** One rule, or a few about the same thing. */
@FunctionalInterface
interface Check {
    /** Adds what is wrong with this record. */
    void check(RecordDeclaration record, Problems problems);
}
