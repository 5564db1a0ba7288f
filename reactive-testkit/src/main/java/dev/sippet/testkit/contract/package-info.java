/**
 * What every driver has to keep, one topic to a file. A test class of a driver says where its database is and what it can do, runs
 * each contract in a nested class, and lets {@link dev.sippet.testkit.contract.ContractCompliance} see that none is missing.
 */
@NullMarked
package dev.sippet.testkit.contract;

import org.jspecify.annotations.NullMarked;
