package dev.sippet.processor.declare;

import com.palantir.javapoet.ClassName;

/**
 * A record of one component that is stored as that component.
 *
 * @param type the record
 * @param component its component
 */
public record Newtype(ClassName type, String component) {}
