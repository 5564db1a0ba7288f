package dev.sippet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.describe.EmbedDescription;
import dev.sippet.processor.describe.FieldDescription;
import dev.sippet.processor.describe.FieldDescription.Found;
import dev.sippet.processor.describe.KeyClass;
import dev.sippet.processor.describe.MemberDescription;
import dev.sippet.processor.describe.ModelDescription;
import dev.sippet.processor.describe.Names;
import dev.sippet.processor.describe.RelationDescription;
import dev.sippet.processor.describe.ValuesDescription;
import dev.sippet.processor.describe.ViaDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The phrases of generated documentation, in one place. */
final class Docs {
    private final Companion companion;

    Docs(Companion companion) {
        this.companion = companion;
    }

    static CodeBlock text(String text, Object... arguments) {
        return CodeBlock.of(text, arguments);
    }

    CodeBlock companion() {
        return text("Statements and typed paths for {@link $T}.", companion.type());
    }

    CodeBlock model() {
        return text("The schema of {@link $T}.", companion.type());
    }

    CodeBlock create() {
        return text("A new $L; {@code exec} appears once it has all it needs.", companion.singular());
    }

    CodeBlock createMany() {
        return text("Many new $L in one statement, answered in the same order.", companion.plural());
    }

    CodeBlock createAll() {
        return text(
                "New $L that arrive as a stream, stored batch by batch; answers how many are stored so far.",
                companion.plural());
    }

    CodeBlock all() {
        return text("Every $L.", companion.singular());
    }

    CodeBlock filter() {
        return text("Those for which the condition holds.");
    }

    CodeBlock filterByPaths() {
        return text("Those for which the condition holds, written with the paths of one $L.", companion.singular());
    }

    CodeBlock getBy(List<String> fields) {
        return text("The $L; {@code RecordNotFound} if there is none.", with(companion.singular(), fields));
    }

    CodeBlock findBy(List<String> fields) {
        return text("The $L, or empty.", with(companion.singular(), fields));
    }

    CodeBlock updateBy(List<String> fields) {
        return text("Changes the $L; {@code RecordNotFound} if there is none.", with(companion.singular(), fields));
    }

    CodeBlock deleteBy(List<String> fields) {
        return text("Deletes the $L; false if there is none.", with(companion.singular(), fields));
    }

    CodeBlock upsertBy(List<String> fields) {
        return text(
                "Stores a new $L, or brings the one with this $L up to date.",
                companion.singular(),
                Companion.words(fields));
    }

    CodeBlock upsertAllBy() {
        return text(
                "The same for $L that arrive as a stream, batch by batch; answers how many are written so far.",
                companion.plural());
    }

    CodeBlock filterBy(List<String> fields) {
        return text("The $L.", with(companion.plural(), fields));
    }

    private static String with(String what, List<String> fields) {
        return what + " with this " + Companion.words(fields);
    }

    CodeBlock update(boolean versioned) {
        return text("Changes this $L; answers the fresh record.$L", companion.singular(), checked(versioned));
    }

    CodeBlock delete(boolean versioned) {
        return text("Deletes this $L; false if it was gone.$L", companion.singular(), checked(versioned));
    }

    private static String checked(boolean versioned) {
        return versioned ? " {@code ConditionFailed} if it has changed since it was read." : "";
    }

    CodeBlock read() {
        return text("Reads one row, its values in the order of the record.");
    }

    CodeBlock paths() {
        return text("The paths of one $L, from {@code R}: itself or what leads to it.", companion.singular());
    }

    CodeBlock several() {
        return text("Several $L, from {@code R}.", companion.plural());
    }

    CodeBlock query() {
        return text("$L to read, change or delete.", Names.capital(companion.plural()));
    }

    CodeBlock found(KeyClass key) {
        String words = Companion.words(key.partition());
        return key.point()
                ? text("$L that are found by their $L.", Names.capital(companion.plural()), words)
                : text("The $L of one $L$L.", companion.plural(), words, order(key));
    }

    CodeBlock foundIn(KeyClass key, String values) {
        return text(
                "The $L of each of these {@code $L}$L; of none, nothing is sent.",
                companion.plural(),
                values,
                order(key));
    }

    CodeBlock foundTogether(KeyClass key, String values) {
        String parts =
                key.partition().stream().map(field -> "{@code " + field + "}").collect(Collectors.joining(" and "));
        return text(
                "The $L with the $L of one of these {@code $L}$L; of none, nothing is sent.",
                companion.plural(),
                parts,
                values,
                order(key));
    }

    private static String order(KeyClass key) {
        if (key.sort().isEmpty()) return "";
        return ", in the order of "
                + key.sort().stream().map(field -> "{@code " + field + "}").collect(Collectors.joining(" and "));
    }

    CodeBlock range(String field) {
        return text("Only this range of {@code $L}.", field);
    }

    CodeBlock rangeAfter(String field, String before) {
        return text("Only this range of {@code $L}, where {@code $L} equals one value.", field, before);
    }

    CodeBlock consistent() {
        return text("Sees every write that ended before; twice the price on DynamoDB.");
    }

    CodeBlock scan() {
        return text("Every $L: reads the whole table.", companion.singular());
    }

    CodeBlock scanned() {
        return text("$L for which the whole table is read.", Names.capital(companion.plural()));
    }

    CodeBlock withinPartition(RelationDescription relation) {
        return text("The $L of this $L: to read and create.", Names.words(relation.name()), companion.singular());
    }

    CodeBlock updateAll() {
        return text("Changes all of them; answers how many.");
    }

    CodeBlock related() {
        return text(
                "The $L of one record; a new one starts at {@code S}, its owner already given.", companion.plural());
    }

    CodeBlock relatedOne() {
        return text(
                "The only $L of one record; a new one starts at {@code S}, its owner already given.",
                companion.singular());
    }

    CodeBlock set() {
        return text("Puts this one there. Who is there is taken out, and deleted where it cannot be without an owner.");
    }

    CodeBlock unset() {
        return text("Takes out who is there, and deletes it where it cannot be without an owner.");
    }

    CodeBlock createRelated() {
        return text("A new $L in this relation.", companion.singular());
    }

    CodeBlock createManyRelated() {
        return text("A new $L in this relation for each of these values, in one statement.", companion.singular());
    }

    CodeBlock link() {
        return text(
                "Puts these into the relation: out of any other they are in, where they can be in one only. One that"
                        + " is there stays.");
    }

    CodeBlock unlink() {
        return text(
                "Takes these out of the relation: deletes what cannot be without it, and keeps what is joined only.");
    }

    CodeBlock stage(String name) {
        return text("Where {@code $L} is still to be given.", name);
    }

    CodeBlock values() {
        return text("What create and update can set.");
    }

    CodeBlock newRecord() {
        return text("A new $L.", companion.singular());
    }

    CodeBlock changes() {
        return text(
                "Changes to {@link $T}; {@code A} is what it answers: the fresh record, or how many.",
                companion.type());
    }

    CodeBlock location() {
        return text("At this place.");
    }

    CodeBlock draft() {
        return text("From what was said so far.");
    }

    CodeBlock insteadOfAuto() {
        return text("Instead of the automatic one.");
    }

    CodeBlock computed() {
        return text("From what is stored.");
    }

    /** The author's words, else what the column is. */
    CodeBlock field(FieldDescription field) {
        if (!field.documentation().isEmpty()) return Core.literal(field.documentation());
        String details = String.join(", ", details(companion.model(), field));
        return Core.literal("Column {@code " + field.column() + "}" + (details.isEmpty() ? "" : ": ") + details + ".");
    }

    private static List<String> details(ModelDescription model, FieldDescription field) {
        List<String> details = new ArrayList<>();
        if (field.key()) details.add(model.key().size() == 1 ? "the key" : "part of the key");
        if (field.found() == Found.BY_UNIQUE_INDEX) details.add("unique");
        if (field.found() == Found.BY_INDEX) details.add("indexed");
        if (field.version()) details.add("counts the updates");
        if (field.nullable()) details.add("may be absent");
        if (field.deferred()) details.add("read where it is included");
        return details;
    }

    /** The author's words, else what the columns are. */
    static CodeBlock embed(EmbedDescription embed) {
        if (!embed.documentation().isEmpty()) return Core.literal(embed.documentation());
        return text(
                "Columns that start with {@code $L}$L$L.",
                embed.column(),
                embed.nullable() ? ", may be absent" : "",
                embed.deferred() ? ", read where it is included" : "");
    }

    /** The author's words, else which component it is. */
    static CodeBlock part(MemberDescription member) {
        String documented = member instanceof FieldDescription field
                ? field.documentation()
                : member instanceof EmbedDescription embed ? embed.documentation() : "";
        return documented.isEmpty() ? text("Field {@code $L}.", member.name()) : Core.literal(documented);
    }

    CodeBlock byKey(RelationDescription relation) {
        return text("$L, by key.", start(relation));
    }

    CodeBlock byRecord(RelationDescription relation) {
        return text("$L, by record.", start(relation));
    }

    CodeBlock created(RelationDescription relation) {
        return text("$L, created in the same statement.", start(relation));
    }

    CodeBlock child(RelationDescription relation) {
        String name = Names.words(relation.name());
        return relation.arity() == Arity.MANY
                ? text("One of its $L, created with it.", name)
                : text("Its $L, created with it.", name);
    }

    CodeBlock path(RelationDescription relation) {
        return text("$L$L.", start(relation), relation.arity() == Arity.OPTIONAL ? ", if there is one" : "");
    }

    /** The author's words, else where the values are from. */
    CodeBlock path(ValuesDescription values) {
        String documented = values.documentation();
        return documented.isEmpty()
                ? text(
                        "The $L along $L, each once.",
                        Names.words(values.field().name()),
                        String.join(".", values.path()))
                : Core.literal(documented);
    }

    CodeBlock deferredOfMany(MemberDescription deferred) {
        return deferred instanceof FieldDescription field
                ? text("Column {@code $L} of each, to be included.", field.column())
                : text("The $L of each, to be included.", Names.words(deferred.name()));
    }

    CodeBlock pathOfMany(RelationDescription relation) {
        return text("$L.", RelationPhrases.theirs(relation));
    }

    CodeBlock through(RelationDescription relation) {
        return text("$L, each once.", RelationPhrases.theirs(relation));
    }

    CodeBlock one(RelationDescription relation) {
        return text("$L, read anew.", start(relation));
    }

    CodeBlock all(ViaDescription via) {
        return text(
                "The $L of this $L, each once; to be read only, since $L is no join that follows from both.",
                Names.words(via.name()),
                companion.singular(),
                String.join(".", via.path()));
    }

    CodeBlock joined(ViaDescription via) {
        return text(
                "The $L of this $L, each once: to read, create, link and unlink, by its $L.",
                Names.words(via.name()),
                companion.singular(),
                Names.words(via.path().getFirst()));
    }

    CodeBlock within(RelationDescription relation) {
        return text(
                "The $L of this $L: to read, create, link and unlink.",
                Names.words(relation.name()),
                companion.singular());
    }

    CodeBlock withinOne(RelationDescription relation) {
        return text(
                "The $L of this $L: to read, create, set and unset.",
                Names.words(relation.name()),
                companion.singular());
    }

    CodeBlock changes(RelationDescription relation) {
        String what = relation.arity() == Arity.MANY ? "create, link and unlink" : "create, set and unset";
        return text("$L: $L.", start(relation), what);
    }

    /** The author's words, else what the relation is. */
    private static String start(RelationDescription relation) {
        String documented = relation.documentation();
        return documented.isEmpty() ? RelationPhrases.its(relation) : documented.substring(0, documented.length() - 1);
    }
}
