package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;

/** Integers are unsigned where people say so, and a {@code BigInteger} always is. */
record UnsignedCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            Scalar scalar = component.element();
            if (scalar == null) continue;
            boolean unsigned = component.has("Unsigned");
            if (unsigned && !scalar.isInteger() && scalar != Scalar.UINT64) {
                problems.component(
                        component,
                        "unsigned-type",
                        "is no integer, so it cannot be @Unsigned: leave it out, or use "
                                + "byte, short, int, long or BigInteger");
            }
            if (!unsigned && scalar == Scalar.UINT64) {
                problems.component(
                        component,
                        "signed-big-integer",
                        "is a BigInteger, which is stored only as one of 64 bits: "
                                + "add @Unsigned, or use BigDecimal with @Column(scale = 0)");
            }
        }
    }
}
