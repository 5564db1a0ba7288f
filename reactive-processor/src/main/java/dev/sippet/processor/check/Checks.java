package dev.sippet.processor.check;

import com.palantir.javapoet.ClassName;
import dev.sippet.processor.declare.RecordDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All rules, in the order in which their messages appear. */
public final class Checks {
    private Checks() {}

    /** What is wrong with this model; {@code taken} knows which types there are already. */
    public static List<Problem> ofModel(RecordDeclaration record, Predicate<ClassName> taken) {
        return run(
                record,
                List.of(
                        new SiteCheck("@Model"),
                        new CompanionCheck(taken),
                        new NamesCheck(),
                        new NullnessCheck(),
                        new TypeCheck(),
                        new NewtypeCheck(),
                        new ColumnCheck(),
                        new UnsignedCheck(),
                        new ListCheck(),
                        new EmbedUseCheck(),
                        new KeyCheck(),
                        new AutoCheck(),
                        new VersionCheck(),
                        new TimestampCheck(),
                        new DefaultCheck(),
                        new IndexCheck(),
                        new KeyStoreCheck(),
                        new RelationCheck(),
                        new ReferenceCheck(),
                        new PairCheck(),
                        new KeyRelationCheck(),
                        new HasOneCheck(),
                        new ViaCheck(),
                        new EagerCheck()));
    }

    /** What is wrong with this embedded record, or sealed interface of records. */
    public static List<Problem> ofEmbed(RecordDeclaration record, Predicate<ClassName> taken) {
        List<Problem> problems = new ArrayList<>(
                run(record, List.of(new SiteCheck("@Embed"), new CompanionCheck(taken), new VariantCheck())));
        problems.addAll(ofParts(record));
        return problems;
    }

    /** What is wrong with the components of an embedded record. */
    public static List<Problem> ofParts(RecordDeclaration record) {
        return record.components().isEmpty()
                ? List.of()
                : run(
                        record,
                        List.of(
                                new NamesCheck(),
                                new NullnessCheck(),
                                new TypeCheck(),
                                new NewtypeCheck(),
                                new ColumnCheck(),
                                new UnsignedCheck(),
                                new ListCheck(),
                                new IndexCheck(),
                                new EmbedUseCheck(),
                                new EmbedCheck()));
    }

    /** What is wrong with this projection. */
    public static List<Problem> ofProjection(RecordDeclaration record, Predicate<ClassName> taken) {
        return run(
                record,
                List.of(
                        new SiteCheck("@Projection"),
                        new ProjectionCheck(taken),
                        new NullnessCheck(),
                        new TypeCheck(),
                        new NewtypeCheck(),
                        new ColumnCheck(),
                        new UnsignedCheck(),
                        new ListCheck()));
    }

    /** Nothing is said about what is inside of something that is no record. */
    private static List<Problem> run(RecordDeclaration record, List<Check> checks) {
        Problems problems = new Problems(record);
        boolean hasComponents = record.site().contains(RecordDeclaration.Site.RECORD)
                || !record.variants().isEmpty();
        for (Check check : hasComponents ? checks : checks.subList(0, 1)) check.check(record, problems);
        return problems.found();
    }
}
