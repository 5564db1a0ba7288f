/**
 * The rules of the house that a machine can check: the import order of packages, where Reactor may appear, what must never be
 * called, and how long a file or a method may grow. {@link dev.sippet.testkit.architecture.HouseRules} reads class files,
 * {@link dev.sippet.testkit.architecture.SourceRules} reads sources; both are run by the tests of the module that sees the
 * others' classes.
 */
@NullMarked
package dev.sippet.testkit.architecture;

import org.jspecify.annotations.NullMarked;
