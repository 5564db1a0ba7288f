package dev.sippet.processor.check;

import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.BelongsToKey;
import dev.sippet.processor.describe.ColumnType;
import dev.sippet.processor.describe.Indexes;
import dev.sippet.processor.describe.ModelDescriber;
import java.util.List;
import java.util.Optional;

/** What holds the key of a relation fits what it refers to. */
record ReferenceCheck() implements Check {
    /** The length that a text or byte array without one of its own gets where it is part of a key or index. */
    private static final int INDEXED_LENGTH = 255;

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (!(component.type() instanceof ComponentType.Relation relation)) continue;
            if (relation.target() == null || !component.isRelation("BelongsTo")) continue;
            if (relation.arity() == Arity.MANY) continue;
            new Reference(record, component, relation.target().declaration(), problems)
                    .check(relation.arity() == Arity.OPTIONAL);
        }
    }

    /** One relation. */
    private record Reference(
            RecordDeclaration record, ComponentDeclaration relation, RecordDeclaration target, Problems problems) {

        void check(boolean optional) {
            List<String> key = BelongsToKey.of(relation);
            List<String> references = relation.annotations().texts("BelongsTo", "references");
            boolean known = key.stream().filter(this::missingHere).count()
                            + references.stream().filter(this::missingThere).count()
                    == 0;
            if (!known) return;
            optional(key, optional);
            if (key.size() != references.size()) {
                wrong(
                        "reference-count",
                        "has a key of " + key.size() + " and refers to " + references.size() + " of " + targetName()
                                + ": name as many in @BelongsTo(key) as in @BelongsTo(references)");
                return;
            }
            key.forEach(name -> notDeferred(record, name));
            references.forEach(name -> notDeferred(target, name));
            for (int i = 0; i < key.size(); i++) sameType(key.get(i), references.get(i));
            if (Indexes.lookup(target, references).isEmpty()) {
                wrong(
                        "reference-not-unique",
                        "refers to " + String.join(", ", references) + " of " + targetName()
                                + ", which may be the same in several records: refer to its key, or to what is @Unique"
                                + " there");
            }
        }

        private boolean missingHere(String name) {
            if (stored(record, name).isPresent()) return false;
            boolean byRule = relation.annotations().texts("BelongsTo", "key").isEmpty();
            wrong(
                    "unknown-component",
                    byRule
                            ? "has its key in " + name
                                    + ", and there is no such component: add it, or name the one that holds the key in "
                                    + "@BelongsTo(key)"
                            : "names " + name
                                    + " in @BelongsTo(key), and there is no such stored component: correct the name");
            return true;
        }

        private boolean missingThere(String name) {
            if (stored(target, name).isPresent()) return false;
            wrong(
                    "unknown-component",
                    "refers to " + targetName() + "." + name + ", and there is no such stored component: name "
                            + "those of its key in @BelongsTo(references)");
            return true;
        }

        private void notDeferred(RecordDeclaration at, String name) {
            if (stored(at, name).filter(ComponentDeclaration::deferred).isEmpty()) return;
            String where = at.type().simpleName() + "." + name;
            wrong(
                    "deferred-reference",
                    "is found by " + where + ", which is not read with its record: leave out Deferred there");
        }

        private void optional(List<String> key, boolean optional) {
            boolean nullable = key.stream()
                    .flatMap(name -> record.component(name).stream())
                    .anyMatch(ComponentDeclaration::nullable);
            String fields = String.join(", ", key);
            if (nullable && !optional) {
                wrong(
                        "relation-optional",
                        "is always there, and its key " + fields + " may be NULL: write Deferred<Optional<"
                                + targetName() + ">>, or a key that is never NULL");
            }
            if (optional && !nullable) {
                wrong(
                        "relation-optional",
                        "may be absent, and its key " + fields + " is never NULL: write Deferred<" + targetName()
                                + ">, or a key that may be NULL");
            }
        }

        private void sameType(String here, String there) {
            ColumnType own = stored(record, here).map(Reference::type).orElseThrow();
            ColumnType other = stored(target, there).map(Reference::type).orElseThrow();
            if (own.equals(other)) return;
            wrong(
                    "reference-type",
                    "has its key in " + here + ", whose type is not that of " + targetName() + "." + there
                            + ": declare both alike");
        }

        /** Boxed or not, and with the length that an index gives it. */
        private static ColumnType type(ComponentDeclaration component) {
            ColumnType type = ModelDescriber.columnType(component, (ComponentType.Value) component.type());
            boolean sized = type.scalar() == Scalar.TEXT || type.scalar() == Scalar.BYTES;
            int length = sized && type.length() == 0 ? INDEXED_LENGTH : type.length();
            return type.comparable(length);
        }

        private static Optional<ComponentDeclaration> stored(RecordDeclaration record, String name) {
            return record.component(name).filter(component -> component.type() instanceof ComponentType.Value);
        }

        private String targetName() {
            return target.type().simpleName();
        }

        private void wrong(String id, String text) {
            problems.component(relation, id, text);
        }
    }
}
