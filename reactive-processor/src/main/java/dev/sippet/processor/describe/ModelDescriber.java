package dev.sippet.processor.describe;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.Arity;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Target;
import dev.sippet.processor.describe.FieldDescription.Found;
import dev.sippet.processor.describe.RelationDescription.Companioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes a model that was declared without a mistake. */
public final class ModelDescriber {
    private final RecordDeclaration record;
    private final List<IndexDescription> indexes;
    private final Map<String, FieldDescription> fields = new LinkedHashMap<>();

    private ModelDescriber(RecordDeclaration record) {
        this.record = record;
        this.indexes = Indexes.of(record);
        for (ComponentDeclaration component : record.components()) {
            if (component.type() instanceof ComponentType.Value value) {
                fields.put(component.name(), field(component, value));
            }
        }
    }

    /** The description of this record. */
    public static ModelDescription describe(RecordDeclaration record) {
        return new ModelDescriber(record).model();
    }

    /** The companion of a record. */
    public static ClassName companion(RecordDeclaration record) {
        return ClassName.get(record.type().packageName(), companionName(record));
    }

    /** The name of a record's companion, which may be none that a class can have. */
    public static String companionName(RecordDeclaration record) {
        String annotation = record.annotations().has("Embed") ? "Embed" : "Model";
        String given = record.annotations().text(annotation, "companion");
        return given.isEmpty() ? Names.plural(record.type().simpleName()) : given;
    }

    /** The components of what is embedded. */
    static List<MemberDescription> parts(RecordDeclaration embedded) {
        return new ModelDescriber(embedded).members();
    }

    /** The description of this projection. */
    public static ProjectionDescription projection(RecordDeclaration record) {
        ModelDescriber describer = new ModelDescriber(record);
        return new ProjectionDescription(
                record.type(),
                record.binaryName(),
                reader(record),
                List.copyOf(describer.fields.values()),
                record.site());
    }

    /** The class that reads a projection. */
    public static ClassName reader(RecordDeclaration record) {
        return ClassName.get(record.type().packageName(), record.type().simpleName() + "Reader");
    }

    private ModelDescription model() {
        return new ModelDescription(
                record.type(),
                record.binaryName(),
                companion(record),
                table(),
                members(),
                eager(),
                record.key(),
                record.partition(),
                indexes,
                keys(record),
                owned(),
                record.annotations().flag("Model", "scan"),
                Requirements.of(record),
                record.site());
    }

    private String table() {
        String given = record.annotations().text("Model", "table");
        return given.isEmpty() ? Names.snake(Names.plural(record.type().simpleName())) : given;
    }

    private List<MemberDescription> members() {
        List<MemberDescription> members = new ArrayList<>();
        for (ComponentDeclaration component : record.components()) {
            FieldDescription field = fields.get(component.name());
            if (field != null) members.add(field);
            RecordDeclaration embedded = component.embedded();
            if (embedded != null) members.add(Embeds.describe(component, embedded));
            if (!(component.type() instanceof ComponentType.Relation relation)) continue;
            Target target = relation.target();
            members.add(
                    target == null ? values(component) : relation(component, relation.arity(), target.declaration()));
        }
        return members;
    }

    /** What the records at the end of a path have in a field. */
    private MemberDescription values(ComponentDeclaration component) {
        List<String> path = new ArrayList<>(Pairs.path(component));
        String field = path.removeLast();
        RecordDeclaration end = record;
        for (String step : path) {
            Target next = end.component(step).map(ComponentDeclaration::target).orElseThrow();
            end = next.declaration();
        }
        return new ValuesDescription(
                component.name(),
                new Companioned(end.type(), companion(end)),
                path,
                Objects.requireNonNull(new ModelDescriber(end).fields.get(field)),
                component.documentation());
    }

    private Set<String> eager() {
        return record.components().stream()
                .filter(ComponentDeclaration::eager)
                .map(ComponentDeclaration::name)
                .collect(Collectors.toSet());
    }

    private FieldDescription field(ComponentDeclaration component, ComponentType.Value value) {
        Defaults defaults = new Defaults(record, component, value);
        boolean key = record.key().contains(component.name());
        return new FieldDescription(
                component.name(),
                column(component),
                columnType(component, value),
                component.nullable(),
                component.optional(),
                component.deferred(),
                key,
                auto(component, value),
                defaults.onCreate(),
                defaults.onUpdate(),
                component.has("Version"),
                component.has("ExpiresAt"),
                found(component.name()),
                component.documentation());
    }

    /** The column of a component. */
    public static String column(ComponentDeclaration component) {
        String given = component.annotations().text("Column", "value");
        return given.isEmpty() ? Names.snake(component.name()) : given;
    }

    /** What the column of a component holds. */
    public static ColumnType columnType(ComponentDeclaration component, ComponentType.Value value) {
        Annotation column = component.annotations().find("Column");
        return new ColumnType(
                value.scalar(),
                value.java(),
                component.has("Unsigned"),
                column == null ? 0 : column.number("length"),
                column == null ? 38 : column.number("precision"),
                column == null ? 10 : column.number("scale"),
                value.labels(),
                value.newtypes(),
                value.list());
    }

    private static String auto(ComponentDeclaration component, ComponentType.Value value) {
        String strategy = component.annotations().text("Auto", "value");
        if (!strategy.equals("BY_TYPE")) return strategy;
        return value.scalar().isInteger() ? "IDENTITY" : "UUID_V7";
    }

    private Found found(String name) {
        Found found = Found.SLOWLY;
        for (IndexDescription index : indexes) {
            if (!index.fields().equals(List.of(name))) continue;
            if (index.unique()) return Found.BY_UNIQUE_INDEX;
            found = Found.BY_INDEX;
        }
        return found;
    }

    private RelationDescription relation(ComponentDeclaration component, Arity arity, RecordDeclaration target) {
        Companioned led = new Companioned(target.type(), companion(target));
        if (component.has("BelongsTo")) return reference(component, arity, led);
        List<String> path = Pairs.path(component);
        if (!path.isEmpty()) {
            String by = target.byKeys() ? Ends.of(record, path) : "";
            return new ViaDescription(
                    component.name(),
                    led,
                    arity,
                    path,
                    Joins.isPlain(record, component) && (!target.byKeys() || Ends.isKey(target, by)),
                    by,
                    Requirements.of(target),
                    component.documentation());
        }
        ComponentDeclaration pair = Pairs.of(record, component, target).orElseThrow();
        return new InverseDescription(
                component.name(),
                led,
                arity,
                pair.name(),
                served(target, pair),
                isMovable(target, pair),
                Requirements.after(target, pair),
                component.documentation());
    }

    private static String served(RecordDeclaration target, ComponentDeclaration pair) {
        if (!target.byKeys()) return "";
        return KeyClass.serving(target, BelongsToKey.of(pair))
                .map(KeyClass::name)
                .orElse("");
    }

    /** The ways to find several, and of these the ones that relations lead along. */
    private static List<KeyClass> keys(RecordDeclaration record) {
        return record.byKeys() ? KeyClass.all(record) : List.of();
    }

    /** Of several relations that lead along one of these, all have to be movable. */
    private List<Owned> owned() {
        Map<String, Boolean> movable = new LinkedHashMap<>();
        record.components().stream()
                .filter(component -> component.isRelation("BelongsTo"))
                .forEach(component -> movable.merge(
                        served(record, component), isMovable(record, component), (first, second) -> first && second));
        return movable.entrySet().stream()
                .map(each -> new Owned(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean isMovable(RecordDeclaration held, ComponentDeclaration owner) {
        return BelongsToKey.of(owner).stream().noneMatch(held.key()::contains);
    }

    private ReferenceDescription reference(ComponentDeclaration component, Arity arity, Companioned target) {
        return new ReferenceDescription(
                component.name(),
                target,
                arity,
                BelongsToKey.of(component).stream().map(fields::get).toList(),
                component.annotations().texts("BelongsTo", "references"),
                component.documentation());
    }
}
