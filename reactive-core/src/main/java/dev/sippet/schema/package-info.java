/**
 * The models as people declared them, the tables that hold them, and the mapping between the two. Generated code
 * builds the models, the mapping derives the tables, and drivers see nothing but tables.
 */
@NullMarked
package dev.sippet.schema;

import org.jspecify.annotations.NullMarked;
