package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.ConversionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Condition;
import dev.sippet.query.ListChange;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.AllLists;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Recipe;
import dev.sippet.testkit.scenario.Recipes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            .models(Recipes.MODEL, Cooks.MODEL, AllLists.MODEL)
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

    @Test
    void aPushIsMadeAgainOnlyWhereItDidNothing() {
        store("1", Map.of("tags", texts("a")));
        faults.forget();
        faults.next("UpdateItem", Faults.refused(400, "ThrottlingException"), Faults.lost());
        assertThatThrownBy(() -> changed(Recipes.updateById(1).tags(t -> t.push("b"))))
                .isInstanceOf(ConnectionLost.class);
        assertThat(faults.operations()).containsExactly("UpdateItem", "UpdateItem");
        assertThat(Recipes.getById(1).exec(db).block(PATIENCE).tags()).containsExactly("a", "b");
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

    @Test
    void noPositionIsThereWhereThereIsNoList() {
        store("1", Map.of());
        assertThat(changed(Recipes.updateById(1).tags(t -> t.removeAt(0)))).isEmpty();
        store("1", Map.of());
        assertThat(changed(Recipes.updateById(1).tags(t -> t.pop()))).isEmpty();
    }

    @Test
    void twoChangesOfOneListAreOneStatementInABatch() {
        store("1", Map.of());
        assertThatThrownBy(() -> db.batch(
                                Recipes.updateById(1).tags(t -> t.push("a")),
                                Recipes.updateById(1).tags(t -> t.push("b")))
                        .block(PATIENCE))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("say all that changes of a record in one statement");
        assertThat(Recipes.getById(1).exec(db).block(PATIENCE).tags()).isEmpty();
    }

    private void store(String id, Map<String, AttributeValue> more) {
        Map<String, AttributeValue> item = new HashMap<>(more);
        item.put("id", AttributeValue.fromN(id));
        item.put("title", AttributeValue.fromS("old"));
        client.putItem(put -> put.tableName(prefix + "recipes").item(item)).join();
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
    void moreConditionsThanAnExpressionTakesAreRefusedByName() {
        List<Integer> many = IntStream.range(0, 100).boxed().toList();
        Condition<Recipe> twice =
                Recipes.minutes().containsAny(many).and(Recipes.minutes().containsAll(many));
        assertThatThrownBy(() -> count(twice))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("399 operators")
                .hasMessageContaining("at most 300");
        Condition<Recipe> chain = IntStream.range(0, 151)
                .mapToObj(title -> Recipes.title().startsWith("t" + title))
                .reduce(Condition::or)
                .orElseThrow();
        assertThatThrownBy(() -> count(chain))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("301 operators");
        assertThatThrownBy(() -> Recipes.filter(Recipes.id().eq(1).and(twice))
                        .delete()
                        .exec(db)
                        .block(PATIENCE))
                .isInstanceOf(InvalidStatement.class);
        assertThat(faults.operations()).isEmpty();
    }

    @Test
    void whatFitsNoLongerStaysWhileOthersComeAndGo() {
        store("1", Map.of("tags", texts("longer than eight", "x")));
        assertThat(changed(Recipes.updateById(1).tags(t -> t.remove("x").push("y"))))
                .containsExactly("longer than eight", "y");
    }

    @Test
    void whatIsNoListIsNotChangedEither() {
        for (AttributeValue other : List.of(
                AttributeValue.fromNul(true), AttributeValue.fromSs(List.of("a", "b")), AttributeValue.fromS("a"))) {
            store("1", Map.of("tags", other));
            for (UnaryOperator<ListChange<String>> change : List.<UnaryOperator<ListChange<String>>>of(
                    t -> t.push("x"), t -> t.removeAt(0), t -> t.remove("a"))) {
                assertThatThrownBy(() -> changed(Recipes.updateById(1).tags(change)))
                        .isInstanceOf(ConversionFailed.class)
                        .hasMessageContaining("the attribute tags is a " + other.type());
            }
        }
    }

    @Test
    void whatAnotherProgramWroteInAnotherFormIsToldFromWhatOthersChange() {
        store("1", Map.of("minutes", AttributeValue.fromL(List.of(AttributeValue.fromN("1.5")))));
        assertThatThrownBy(() -> Recipes.getById(1).exec(db).block(PATIENCE))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("minutes holds a N, and no int32")
                .hasMessageNotContaining("1.5");
        lists("instants", AttributeValue.fromS("nonsense"));
        lists("uuids", AttributeValue.fromS("nonsense"));
        lists("decimals", AttributeValue.fromN("0.123456"));
        client.putItem(put -> put.tableName(prefix + "lists")
                        .item(Map.of(
                                "id",
                                AttributeValue.fromN("1"),
                                "instants",
                                texts("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"))))
                .join();
        faults.forget();
        assertThatThrownBy(() ->
                        AllLists.updateById(1).instants(i -> i.pop()).exec(db).block(PATIENCE))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("another form");
        assertThat(faults.calls()).isEqualTo(12);
        AllLists.updateById(1)
                .instants(List.of(Instant.EPOCH, Instant.EPOCH))
                .exec(db)
                .block(PATIENCE);
        assertThat(AllLists.updateById(1)
                        .instants(i -> i.pop())
                        .exec(db)
                        .block(PATIENCE)
                        .instants())
                .containsExactly(Instant.EPOCH);
    }

    private void lists(String attribute, AttributeValue element) {
        client.putItem(put -> put.tableName(prefix + "lists")
                        .item(Map.of(
                                "id", AttributeValue.fromN("1"), attribute, AttributeValue.fromL(List.of(element)))))
                .join();
        assertThatThrownBy(() -> AllLists.getById(1).exec(db).block(PATIENCE))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("the attribute " + attribute + " holds a " + element.type());
    }

    private static AttributeValue texts(String... texts) {
        return AttributeValue.fromL(Stream.of(texts).map(AttributeValue::fromS).toList());
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
