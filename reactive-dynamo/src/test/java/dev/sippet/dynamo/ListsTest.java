package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Condition;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Recipe;
import dev.sippet.testkit.scenario.Recipes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What changes of lists cost, and what a list is that was stored before there was one. */
class ListsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Faults faults = new Faults(0, 0);
    private final String prefix = "lists" + System.nanoTime() + "_";
    private final DynamoDbAsyncClient client = faults.client(LocalDynamo.get().endpoint());
    private final Db db = Sippet.builder()
            .driver(DynamoDriver.over(client, new Limits(prefix, true, 16, Duration.ofSeconds(30))))
            .models(Recipes.MODEL, Cooks.MODEL)
            .build();

    @BeforeEach
    void push() {
        db.pushSchema().block(PATIENCE);
        faults.forget();
    }

    @Test
    void whatTheStoreComputesIsOneCall() {
        Recipe recipe = Recipes.create()
                .id(1)
                .title("a")
                .tags(List.of("x", "y"))
                .exec(db)
                .block(PATIENCE);
        faults.forget();
        Recipes.update(recipe).tags(t -> t.push("z")).title("b").exec(db).block(PATIENCE);
        Recipes.update(recipe).tags(t -> t.removeAt(0)).exec(db).block(PATIENCE);
        assertThat(faults.operations()).containsExactly("UpdateItem", "UpdateItem");
        assertThat(update(0)).contains("list_append(if_not_exists(");
        assertThat(update(1)).startsWith("REMOVE ").endsWith("[0]");
        faults.forget();
        assertThat(Recipes.update(recipe)
                        .tags(t -> t.remove("y"))
                        .exec(db)
                        .block(PATIENCE)
                        .tags())
                .containsExactly("z");
        assertThat(faults.operations()).containsExactly("GetItem", "UpdateItem");
        assertThat(faults.requests("UpdateItem")
                        .getFirst()
                        .get("ConditionExpression")
                        .asText())
                .as("only if it is as it was read")
                .contains(" = :");
    }

    private String update(int call) {
        return faults.requests("UpdateItem").get(call).get("UpdateExpression").asText();
    }

    @Test
    void whatWasStoredBeforeThereWasAListHasNone() {
        client.putItem(put -> put.tableName(prefix + "recipes")
                        .item(Map.of("id", AttributeValue.fromN("1"), "title", AttributeValue.fromS("old"))))
                .join();
        assertThat(Recipes.getById(1).exec(db).block(PATIENCE).tags()).isEmpty();
        assertThat(count(Recipes.tags().isEmpty())).isOne();
        assertThat(count(Recipes.tags().size().lt(1))).isOne();
        assertThat(count(Recipes.tags().size().gt(0).not())).isOne();
        assertThat(count(Recipes.tags().size().ne(0))).isZero();
        assertThat(count(Recipes.tags().contains("x"))).isZero();
        assertThat(count(Recipes.tags().contains("x").not())).isOne();
        assertThat(count(Recipes.tags().containsAll(List.of()))).isOne();
        assertThat(count(Recipes.tags().containsAll(List.of()).not())).isZero();
        assertThat(count(Recipes.tags().eq(List.of()))).isOne();
        assertThat(count(Recipes.tags().ne(List.of("x")))).isOne();
        assertThat(changed(Recipes.updateById(1).tags(t -> t.remove("x")))).isEmpty();
        assertThat(changed(Recipes.updateById(1).tags(t -> t.removeAt(1)))).isEmpty();
        assertThat(changed(Recipes.updateById(1).tags(t -> t.push("x")))).containsExactly("x");
        assertThat(changed(Recipes.updateById(1).tags(t -> t.pop()))).isEmpty();
    }

    private long count(Condition<Recipe> condition) {
        return Recipes.filter(condition).count().exec(db).block(PATIENCE);
    }

    private List<String> changed(Recipes.Update<Recipe> update) {
        return update.exec(db).block(PATIENCE).tags();
    }

    @Test
    void moreElementsThanAnExpressionTakesAreRefusedByName() {
        List<Integer> many = IntStream.range(0, 101).boxed().toList();
        assertThatThrownBy(() -> count(Recipes.minutes().containsAny(many)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("101 elements")
                .hasMessageContaining("at most 100");
        assertThat(faults.operations()).isEmpty();
        assertThat(count(Recipes.minutes().containsAny(many.subList(0, 100)))).isZero();
        assertThat(count(Recipes.minutes().containsAll(many.subList(0, 100)).not()))
                .isZero();
    }

    @Test
    void whatIsNoListIsRefusedByName() {
        client.putItem(put -> put.tableName(prefix + "recipes")
                        .item(Map.of(
                                "id", AttributeValue.fromN("1"),
                                "title", AttributeValue.fromS("old"),
                                "tags", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))))))
                .join();
        assertThatThrownBy(() -> Recipes.getById(1).exec(db).block(PATIENCE))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("tags holds a N");
    }
}
