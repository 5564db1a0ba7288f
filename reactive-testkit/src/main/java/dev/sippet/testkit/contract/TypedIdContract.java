package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.testkit.scenario.Buyer;
import dev.sippet.testkit.scenario.BuyerId;
import dev.sippet.testkit.scenario.Buyers;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Sale;
import dev.sippet.testkit.scenario.Sales;
import dev.sippet.testkit.scenario.Shop;
import dev.sippet.testkit.scenario.Shop.Stars;
import dev.sippet.testkit.scenario.Shop.Title;
import dev.sippet.testkit.scenario.ShopId;
import dev.sippet.testkit.scenario.Shops;
import dev.sippet.testkit.scenario.Stock;
import dev.sippet.testkit.scenario.Stocks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A record of one component is a value like what is inside of it: as a key, behind relations, and wherever a value can be. */
public interface TypedIdContract extends Contract {

    /** A shop that is yet to be stored. */
    static Shops.Create shop(String name) {
        return Shops.create()
                .name(new Title(name))
                .spot(new Shop.Spot(new Title("Main St"), null))
                .story(new Title("of " + name));
    }

    /** A buyer that is yet to be stored. */
    static Buyers.Create buyer(String code) {
        return Buyers.create().id(id(code)).name(code);
    }

    /** The id of a buyer. */
    static BuyerId id(String code) {
        return new BuyerId(new BuyerId.Code(code));
    }

    private Shop stored(String name) {
        return one(shop(name).exec(db()));
    }

    private Shop again(Shop shop) {
        return one(Shops.getById(shop.id()).exec(db()));
    }

    private Sale sold(Shop shop, long cents) {
        return one(Sales.create().shop(shop).price(new Sale.Cents(cents)).exec(db()));
    }

    @Test
    default void aTypedKeyIsMadeByItselfAndFindsItsRecord() {
        Shop bakery = stored("Bakery");
        assertThat(bakery.id().value().version()).isEqualTo(7);
        assertThat(bakery.open().now()).isFalse();
        assertThat(again(bakery).name()).isEqualTo(new Title("Bakery"));
        Shop changed = one(Shops.update(bakery)
                .name(new Title("Butcher"))
                .stars(new Stars(3))
                .exec(db()));
        assertThat(changed.id()).isEqualTo(bakery.id());
        assertThat(again(bakery).stars()).isEqualTo(new Stars(3));
        assertThat(one(Shops.deleteById(bakery.id()).exec(db()))).isTrue();
        none(Shops.findById(bakery.id()).exec(db()));
    }

    @Test
    default void aTypedKeyIsGivenOrNumberedByTheDatabase() {
        ShopId given = new ShopId(new UUID(1, 2));
        Shop bakery = one(shop("Bakery").id(given).exec(db()));
        assertThat(bakery.id()).isEqualTo(given);
        Sale first = sold(bakery, 1);
        Sale second = sold(bakery, 2);
        assertThat(second.number().value()).isGreaterThan(first.number().value());
        assertThat(one(Sales.getByNumber(second.number()).exec(db())).price()).isEqualTo(new Sale.Cents(2));
    }

    @Test
    default void aKeyOfTypedIdsIsWhole() {
        Shop bakery = stored("Bakery");
        Shop butcher = stored("Butcher");
        Title bread = new Title("bread");
        all(Stocks.createMany(List.of(
                        Stocks.create().shop(bakery).article(bread).pieces(3),
                        Stocks.create().shop(bakery).article(new Title("rolls")).pieces(30),
                        Stocks.create().shop(butcher).article(bread).pieces(1)))
                .exec(db()));
        Stock stock = one(Stocks.getByShopIdAndArticle(bakery.id(), bread).exec(db()));
        assertThat(stock.pieces()).isEqualTo(3);
        assertThat(one(Stocks.update(stock).pieces(4).exec(db())).pieces()).isEqualTo(4);
        assertThat(one(Stocks.delete(stock).exec(db()))).isTrue();
        assertThat(all(Stocks.filter(s -> s.shopId().eq(bakery.id())).exec(db())))
                .extracting(Stock::article)
                .containsExactly(new Title("rolls"));
    }

    @Test
    default void aTypedKeyInAnotherRecordIsFoundChangedAndStoredOrUpdated() {
        one(buyer("b1").exec(db()));
        assertThat(one(Buyers.getById(id("b1")).exec(db())).id()).isEqualTo(id("b1"));
        one(Buyers.upsertById(Buyers.create().id(id("b1")).name("Ada")).exec(db()));
        one(Buyers.upsertById(Buyers.create().id(id("b2")).name("Bob")).exec(db()));
        assertThat(all(Buyers.filter(b -> b.id().in(id("b1"), id("b2"))).exec(db())))
                .extracting(Buyer::name)
                .containsExactlyInAnyOrder("Ada", "Bob");
    }

    @Test
    default void aTypedUniqueValueIsFoundAndThereOnce() {
        Shop bakery = stored("Bakery");
        assertThat(one(Shops.getByName(new Title("Bakery")).exec(db())).id()).isEqualTo(bakery.id());
        error(UniqueViolation.class, shop("Bakery").exec(db()));
        Shop same = one(Shops.upsertByName(shop("Bakery").stars(new Stars(5))).exec(db()));
        assertThat(same.id()).isEqualTo(bakery.id());
        assertThat(same.stars()).isEqualTo(new Stars(5));
    }

    @Test
    default void whatMayBeAbsentIsNullInItsOnlyColumn() {
        Shop bare = stored("Bare");
        assertThat(again(bare).stars()).isNull();
        assertThat(again(bare).motto()).isEmpty();
        Shop full =
                one(Shops.update(bare).stars(new Stars(0)).motto(new Title("")).exec(db()));
        assertThat(again(full).stars()).isEqualTo(new Stars(0));
        assertThat(again(full).motto()).contains(new Title(""));
        one(Shops.update(full).stars(null).clear(Shops.motto()).exec(db()));
        assertThat(all(Shops.filter(s -> s.stars().isNull().and(s.motto().isNull()))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(bare.id());
    }

    @Test
    default void relationsByTypedKeysComeAlong() {
        Shop bakery = stored("Bakery");
        Shop butcher = stored("Butcher");
        Sale alone = sold(bakery, 1);
        Sale rivalled = one(Sales.create()
                .shop(bakery)
                .price(new Sale.Cents(2))
                .rival(butcher)
                .exec(db()));
        recording().clear();
        List<Sale> sales = all(Sales.filter(s -> s.number().in(alone.number(), rivalled.number()))
                .include(Sales.shop(), Sales.rival())
                .exec(db()));
        assertThat(recording().kinds()).hasSize(3);
        assertThat(sales).extracting(s -> s.shop().get().id()).containsExactly(bakery.id(), bakery.id());
        assertThat(sales)
                .extracting(s -> s.rival().get().map(Shop::name))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(new Title("Butcher")));
        assertThat(sales).filteredOn(s -> s.rivalId() == null).hasSize(1);
        Shop whole = one(Shops.filter(s -> s.id().eq(bakery.id()))
                .include(Shops.sales())
                .one()
                .exec(db()));
        assertThat(whole.sales().get())
                .extracting(Sale::shopId)
                .containsOnly(bakery.id())
                .hasSize(2);
    }

    @Test
    default void relationsOverOthersComeAlongByTypedKeys() {
        Shop bakery = stored("Bakery");
        Buyer ada = one(buyer("ada").exec(db()));
        for (int i = 0; i < 2; i++) {
            one(Sales.create().shop(bakery).price(new Sale.Cents(i)).buyer(ada).exec(db()));
        }
        sold(bakery, 9);
        Shop whole = one(Shops.filter(s -> s.id().eq(bakery.id()))
                .include(Shops.buyers())
                .one()
                .exec(db()));
        assertThat(whole.buyers().get()).extracting(Buyer::id).containsExactly(id("ada"));
        assertThat(whole.sales().isLoaded()).isFalse();
    }

    @Test
    default void relationsByTypedKeysAreLoadedAndWrittenThrough() {
        Shop bakery = stored("Bakery");
        Sale sale = one(Shops.sales(bakery).create().price(new Sale.Cents(3)).exec(db()));
        assertThat(sale.shopId()).isEqualTo(bakery.id());
        assertThat(one(sale.shop().load(db())).name()).isEqualTo(bakery.name());
        assertThat(one(sale.rival().load(db()))).isEmpty();
        assertThat(one(bakery.sales().load(db()))).extracting(Sale::number).containsExactly(sale.number());
        assertThat(all(Shops.sales(bakery).exec(db()))).hasSize(1);
        Sale moved =
                one(Sales.update(sale).rival(bakery).price(new Sale.Cents(4)).exec(db()));
        assertThat(moved.rivalId()).isEqualTo(bakery.id());
    }

    @Test
    default void whatIsDeferredInSuchARecordIsLoaded() {
        Shop created = stored("Bakery");
        assertThat(created.story().get()).isEqualTo(new Title("of Bakery"));
        Shop bakery = again(created);
        assertThat(bakery.story().isLoaded()).isFalse();
        assertThat(one(bakery.story().load(db()))).isEqualTo(new Title("of Bakery"));
        Shop whole = one(Shops.filter(s -> s.id().eq(bakery.id()))
                .include(Shops.story())
                .one()
                .exec(db()));
        assertThat(whole.story().get()).isEqualTo(new Title("of Bakery"));
    }

    @Test
    default void whatIsEmbeddedHasSuchRecordsInside() {
        Shop.Spot spot = new Shop.Spot(new Title("Side St"), new Shop.Side(Role.ADMIN));
        Shop bakery = one(shop("Bakery").spot(spot).exec(db()));
        assertThat(again(bakery).spot()).isEqualTo(spot);
        stored("Butcher");
        assertThat(all(Shops.filter(s -> s.spot().eq(spot)).exec(db()))).hasSize(1);
        assertThat(all(Shops.filter(s -> s.spot().side().eq(new Shop.Side(Role.ADMIN)))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(bakery.id());
    }

    @Test
    default void aTypedVersionCounts() {
        Shop bakery = stored("Bakery");
        assertThat(bakery.revision()).isEqualTo(new Shop.Revision(1));
        Shop fresh = one(Shops.update(bakery).stars(new Stars(1)).exec(db()));
        assertThat(fresh.revision()).isEqualTo(new Shop.Revision(2));
        error(ConditionFailed.class, Shops.update(bakery).stars(new Stars(2)).exec(db()));
    }

    @Test
    default void conditionsTakeTheRecordOrWhatIsInside() {
        Shop bakery = one(shop("Bakery").stars(new Stars(1)).exec(db()));
        Shop butcher = one(
                shop("Butcher").stars(new Stars(4)).open(new Shop.Open(true)).exec(db()));
        assertThat(all(Shops.filter(s -> s.stars().gt(new Stars(2))).exec(db())))
                .extracting(Shop::id)
                .containsExactly(butcher.id());
        assertThat(all(Shops.filter(s -> s.stars().between(new Stars(0), new Stars(1)))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(bakery.id());
        assertThat(all(Shops.filter(s -> s.name().inner().startsWith("Ba")).exec(db())))
                .extracting(Shop::id)
                .containsExactly(bakery.id());
        assertThat(all(Shops.filter(s -> s.open().inner().and(s.stars().inner().ge(4)))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(butcher.id());
        assertThat(all(Shops.filter(s -> s.name().notIn(new Title("Bakery"), new Title("None")))
                        .exec(db())))
                .extracting(Shop::id)
                .containsExactly(butcher.id());
    }

    @Test
    default void whatIsInsideIsSetAndComputed() {
        Shop bakery = one(shop("Bakery").stars(new Stars(1)).exec(db()));
        Shop rated = one(Shops.update(bakery)
                .set(Shops.stars().inner(), Shops.stars().inner().plus(2))
                .set(Shops.name().inner(), "Baker")
                .exec(db()));
        assertThat(rated.stars()).isEqualTo(new Stars(3));
        assertThat(rated.name()).isEqualTo(new Title("Baker"));
        assertThat(one(Shops.filter(s -> s.id().eq(bakery.id()))
                        .update()
                        .set(Shops.open(), new Shop.Open(true))
                        .exec(db())))
                .isEqualTo(1);
        assertThat(again(bakery).open().now()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // not everybody has a null checker
    default void aRecordAroundNullIsRefused() {
        InvalidStatement asKey = catchThrowableOfType(InvalidStatement.class, () -> Shops.getById(new ShopId(null)));
        assertThat(asKey).hasMessageContaining("a ShopId holds null");
        InvalidStatement asValue = catchThrowableOfType(
                InvalidStatement.class, () -> shop("Bakery").motto(new Title(null)));
        assertThat(asValue).hasMessageContaining("a Title holds null");
        InvalidStatement asNested = catchThrowableOfType(InvalidStatement.class, () -> Buyers.getById(id(null)));
        assertThat(asNested).hasMessageContaining("a Code holds null");
        assertThat(recording().kinds()).isEmpty();
    }
}
