package dev.sippet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** The types of the core that generated code uses, by name only: the processor does not depend on them. */
final class Core {
    static final ClassName GENERATED = ClassName.get("dev.sippet.annotation", "Generated");
    static final ClassName MODEL = schema("Model");
    static final ClassName FIELD = schema("Field");
    static final ClassName NEWTYPE = schema("Newtype");
    static final ClassName INDEX = schema("Index");
    static final ClassName AUTO = schema("Auto");
    static final ClassName EMBED = schema("Embed");
    static final ClassName EMBEDDED = schema("Embedded");
    static final ClassName SHAPE = schema("Shape");
    static final ClassName TYPE = value("Type");
    static final ClassName ROW = value("Row");
    static final ClassName LAYOUT = value("Layout");
    static final ClassName DRAFT = query("Draft");
    static final ClassName LOCATION = query("Location");
    static final ClassName CONDITION = query("Condition");
    static final ClassName EXPRESSION = query("Expression");
    static final ClassName ITEM_QUERY = query("ItemQuery");
    static final ClassName KEY_QUERY_BUILDER = query("KeyQueryBuilder");
    static final ClassName KEY_MANY_PATH = query("KeyManyPath");
    static final ClassName KEY_RANGE = query("KeyRange");
    static final ClassName SORT_KEY = query("SortKey");
    static final ClassName TOGETHER = query("Together");
    static final ClassName ITEM_PATH = query("ItemPath");
    static final ClassName QUERY_BUILDER = query("QueryBuilder");
    static final ClassName WRITE_BUILDER = query("WriteBuilder");
    static final ClassName ONE_PATH = query("OnePath");
    static final ClassName MANY_PATH = query("ManyPath");
    static final ClassName EMBED_PATH = query("EmbedPath");
    static final ClassName OPTIONAL_EMBED = query("OptionalEmbed");
    static final ClassName DEFERRED_EMBED = query("DeferredEmbed");
    static final ClassName RELATIONS = query("Relations");
    static final ClassName DEFERRED_FIELDS = query("DeferredFields");
    static final ClassName DEFERRED_OF_MANY = query("DeferredOfMany");
    static final ClassName LIST_PATH = query("ListPath");
    static final ClassName LIST_CHANGE = query("ListChange");
    static final ClassName VALUES_PATH = query("ValuesPath");
    static final ClassName LINK = query("Link");
    static final ClassName CREATE_ALL = query("CreateAll");
    static final ClassName RELATION_CHANGE = query("RelationChange");
    static final ClassName ONE_CHANGE = query("OneChange");
    static final ClassName CREATE_MANY = query("CreateMany");
    static final ClassName ONE = query("One");
    static final ClassName MAYBE = query("Maybe");
    static final ClassName KEY_ONE = query("KeyOne");
    static final ClassName KEY_MAYBE = query("KeyMaybe");
    static final ClassName DELETE = query("Delete");
    static final ClassName UPSERT = query("Upsert");
    static final ClassName UPSERT_ALL = query("UpsertAll");
    static final ClassName FLUX = ClassName.get("reactor.core.publisher", "Flux");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private Core() {}

    static ClassName query(String name) {
        return ClassName.get("dev.sippet.query", name);
    }

    private static ClassName schema(String name) {
        return ClassName.get("dev.sippet.schema", name);
    }

    private static ClassName value(String name) {
        return ClassName.get("dev.sippet.value", name);
    }

    /** Code that is nothing but this name or number. */
    static CodeBlock literal(Object text) {
        return CodeBlock.of("$L", text);
    }
}
