package dev.sippet.testkit.scenario;

/** An id in two records of one component. */
public record BuyerId(Code code) {

    /** What is inside. */
    public record Code(String text) {}
}
