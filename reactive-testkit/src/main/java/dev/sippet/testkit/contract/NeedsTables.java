package dev.sippet.testkit.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A contract about what only a database that speaks SQL has. A store that finds rows by their keys does not run it; that it refuses what
 * the contract is about is a case of {@link KeyStoreContract}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NeedsTables {}
