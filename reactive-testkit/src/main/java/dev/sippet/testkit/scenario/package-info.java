/**
 * The models of the contract suite. They are compiled by the real processor, so what the contracts call is what people call;
 * each model is here for the contracts its comment names. Nothing of a database is known here.
 */
@NullMarked
package dev.sippet.testkit.scenario;

import org.jspecify.annotations.NullMarked;
