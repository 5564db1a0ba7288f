package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Buyer;
import dev.sippet.testkit.scenario.BuyerId;
import dev.sippet.testkit.scenario.Sale;
import dev.sippet.testkit.scenario.Sale.Cents;
import dev.sippet.testkit.scenario.SaleLine;
import dev.sippet.testkit.scenario.Sales;
import dev.sippet.testkit.scenario.Shop;
import dev.sippet.testkit.scenario.Shop.Stars;
import dev.sippet.testkit.scenario.Shop.Title;
import dev.sippet.testkit.scenario.ShopId;
import dev.sippet.testkit.scenario.Shops;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.util.function.Tuples;

/** A record of one component in orders, pages, projections, conditions along relations and SQL of one's own. */
public interface TypedIdQueryContract extends Contract {

    /** Two shops, and a sale of the first to a buyer, at the prices 1 and 2. */
    record Market(Shop bakery, Shop butcher, Buyer ada, Sale plain, Sale bought) {}

    /** What is read of a sale. */
    record Line(Sale.Receipt number, @Nullable ShopId rival, Optional<BuyerId> buyer) {}

    private Market market() {
        Shop bakery = one(TypedIdContract.shop("Bakery").stars(new Stars(2)).exec(db()));
        Shop butcher = one(TypedIdContract.shop("Butcher").exec(db()));
        Buyer ada = one(TypedIdContract.buyer("ada").exec(db()));
        Sale plain = one(Sales.create().shop(bakery).price(new Cents(1)).exec(db()));
        Sale bought = one(Sales.create()
                .shop(bakery)
                .price(new Cents(2))
                .rival(butcher)
                .buyer(ada)
                .exec(db()));
        recording().clear();
        return new Market(bakery, butcher, ada, plain, bought);
    }

    @Test
    default void ordersAndPagesGoByWhatIsInside() {
        List<Shops.Create> shops = List.of(
                TypedIdContract.shop("a").stars(new Stars(3)),
                TypedIdContract.shop("b").stars(new Stars(1)),
                TypedIdContract.shop("c"),
                TypedIdContract.shop("d").stars(new Stars(3)),
                TypedIdContract.shop("e").stars(new Stars(2)));
        all(Shops.createMany(shops).exec(db()));
        Shops.Query ordered =
                Shops.all().orderBy(Shops.stars().desc(), Shops.name().asc());
        List<Title> whole = all(ordered.exec(db()).map(Shop::name));
        assertThat(whole).extracting(Title::text).containsExactly("a", "d", "e", "b", "c");
        List<Title> paged = all(ordered.page(2)
                .exec(db())
                .expand(page -> page.next(db()))
                .flatMapIterable(page -> page.items())
                .map(Shop::name));
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    default void projectionsHaveTheRecordOrWhatIsInside() {
        Market market = market();
        assertThat(all(Sales.all()
                        .orderBy(Sales.number().asc())
                        .select(Sales.number(), Sales.rivalId(), Sales.buyerId().optional())
                        .as(Line::new)
                        .exec(db())))
                .containsExactly(
                        new Line(market.plain().number(), null, Optional.empty()),
                        new Line(
                                market.bought().number(),
                                market.butcher().id(),
                                Optional.of(market.ada().id())));
        assertThat(all(Sales.filter(s -> s.number().eq(market.bought().number()))
                        .select(
                                Sales.buyerId(),
                                Sales.buyerId().inner().inner(),
                                Sales.shop().name(),
                                Sales.rival().stars().optional())
                        .exec(db())))
                .containsExactly(Tuples.of(
                        Optional.of(market.ada().id()), Optional.of("ada"), new Title("Bakery"), Optional.empty()));
        assertThat(all(Shops.filter(s -> s.id().eq(market.bakery().id()))
                        .select(Shops.sales().orderBy(s -> s.price().desc()).select(Sales.price()))
                        .exec(db())))
                .containsExactly(List.of(new Cents(2), new Cents(1)));
    }

    @Test
    default void conditionsGoAlongRelationsByTypedKeys() {
        Market market = market();
        Sale bought = market.bought();
        assertThat(numbers(Sales.filter(s -> s.rival().eq(market.butcher())))).containsExactly(bought.number());
        assertThat(numbers(Sales.filter(s -> s.buyer().eq(market.ada())))).containsExactly(bought.number());
        assertThat(numbers(Sales.filter(s -> s.shop().id().eq(market.butcher().id()))))
                .isEmpty();
        assertThat(numbers(Sales.filter(s -> s.rival().name().eq(new Title("Butcher")))))
                .containsExactly(bought.number());
        assertThat(numbers(Sales.filter(s ->
                        s.rivalId().in(Shops.filter(r -> r.stars().isNull()).select(Shops.id())))))
                .containsExactly(bought.number());
        assertThat(all(Shops.filter(s -> s.sales()
                                .any(x -> x.price().ge(new Cents(2)))
                                .and(s.buyers().count().eq(1)))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(market.bakery().id());
    }

    private List<Sale.Receipt> numbers(Sales.Query query) {
        return all(query.exec(db()).map(Sale::number));
    }

    @Test
    default void newRecordsComeWithOthersAndInStreams() {
        Shop bakery = one(TypedIdContract.shop("Bakery")
                .sales(s -> s.price(new Cents(5)))
                .sales(s -> s.price(new Cents(6)).buyer(TypedIdContract.buyer("bob")))
                .exec(db()));
        assertThat(bakery.sales().get()).extracting(Sale::shopId).containsOnly(bakery.id());
        all(Sales.createAll(
                        Flux.range(0, 3).map(i -> Sales.create().shop(bakery).price(new Cents(i))))
                .exec(db()));
        all(Shops.upsertAllByName(Flux.just("Bakery", "Butcher")
                        .map(name -> TypedIdContract.shop(name).stars(new Stars(1))))
                .exec(db()));
        assertThat(one(Sales.filter(s -> s.shopId().eq(bakery.id())).count().exec(db())))
                .isEqualTo(5);
        assertThat(one(Shops.filter(s -> s.stars().eq(new Stars(1))).count().exec(db())))
                .isEqualTo(2);
    }

    @Test
    default void sqlOfOnesOwnIsReadIntoThem() {
        if (hasNoSql()) return;
        Market market = market();
        assertThat(all(sql("select * from {sales} where {buyer_id} = ?")
                        .bind("ada")
                        .as(Sale.class)
                        .exec(db())))
                .extracting(Sale::number, Sale::rivalId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        market.bought().number(), market.butcher().id()));
        assertThat(all(sql("select {number}, {rival_id}, {buyer_id} from {sales} where {shop_id} = ? order by {price}")
                        .bind(market.bakery().id().value())
                        .as(SaleLine.class)
                        .exec(db())))
                .containsExactly(
                        new SaleLine(market.plain().number(), null, Optional.empty()),
                        new SaleLine(
                                market.bought().number(),
                                market.butcher().id(),
                                Optional.of(market.ada().id())));
    }

    @Test
    default void sqlOfOnesOwnTakesWhatIsInside() {
        if (hasNoSql()) return;
        InvalidStatement wrapped = error(
                InvalidStatement.class,
                sql("select * from {shops} where {id} = ?")
                        .bind(new ShopId(Samples.ID))
                        .as(Shop.class)
                        .exec(db()));
        assertThat(wrapped).hasMessageContaining("ShopId");
        Expect.hides(wrapped, Samples.ID.toString());
    }

    private Sql.Query sql(String text) {
        return Sql.query(subject().sql(text));
    }
}
