package bad;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.Instant;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Embed
record Parts(
        @Key long id, // error: [sippet:embed-component] Parts.id has @Key, and is only a part of a record: leave it out
        @Auto UUID auto, // error: [sippet:embed-component] Parts.auto has @Auto
        @Default("0") int number, // error: [sippet:embed-component] Parts.number has @Default
        @OnUpdate("0") int update, // error: [sippet:embed-component] Parts.update has @OnUpdate
        @CreatedAt Instant created, // error: [sippet:embed-component] Parts.created has @CreatedAt
        @UpdatedAt Instant updated, // error: [sippet:embed-component] Parts.updated has @UpdatedAt
        @Version long version, // error: [sippet:embed-component] Parts.version has @Version
        @BelongsTo Deferred<House> house, // error: [sippet:embed-relation] Parts.house is a relation, and what is embedded has none
        Deferred<House> other, // error: [sippet:embed-relation] Parts.other is a relation
        @Index(name = "zip") String zip, // error: [sippet:embed-index-name] Parts.zip has an @Index with a name
        Object any, // error: [sippet:unsupported-type] Parts.any is of type Object
        String street,
        @Column("street") String road) {} // error: [sippet:column-taken] Parts.road is stored in column street, and so is street

@Embed
record Spot(double lat, double lon) {}

@Embed
record Circle(Spot middle, @Nullable Ring ring) {} // error: [sippet:embed-cycle] Circle.ring embeds Ring, which leads back to itself and so has no end

@Embed
record Ring(Circle inner) {} // error: [sippet:embed-cycle] Ring.inner embeds Circle

@Embed
record Nothing() {} // error: [sippet:empty] Nothing has no components

@Embed
interface Open {} // error: [sippet:not-a-record] Open is no record: @Embed goes on a record, such as record Open(String street

@Embed
@Model
record Both(long id) {} // error: [sippet:embed-and-model] Both is an @Embed and

@Embed
record Late(Deferred<String> text) {}

@Model(indexes = @Index({"spot", "name"}))
record House(
        @Key long id,
        @Key Spot door, // error: [sippet:embed-annotation] House.door is stored in several columns, and @Key is about one
        @Default("0") Spot roof, // error: [sippet:embed-annotation] House.roof is stored in several columns, and @Default
        @Unique Spot hall, // error: [sippet:embed-index] House.hall is stored in several columns, and an index on it would mean none of them: put @Unique or @Index on a component inside of it
        Spot spot, // error: [sippet:embed-index] House.spot is stored in several columns
        @Column("name") Spot sign,
        String name,
        double nameLat, // error: [sippet:column-taken] House.nameLat is stored in column name_lat, and so is sign.lat: name one otherwise with @Column
        @Column("spot") Spot again, // error: [sippet:column-taken] House.again has again.lat in column spot_lat, and so is spot.lat // error: [sippet:column-taken] House.again has again.lon
        Circle circle, // error: [sippet:embed-cycle] House.circle embeds Circle
        Deferred<Late> late, // error: [sippet:embed-deferred] House.late is deferred, and so is something inside of it: leave out one Deferred
        @Nullable Optional<Spot> a, // error: [sippet:nullable-twice] House.a is @Nullable and an Optional
        @Nullable Deferred<Spot> b, // error: [sippet:nullable-deferred] House.b is never null itself: where there may be no value, write Deferred<Optional<Spot>>
        List<Spot> c) {} // error: [sippet:unsupported-type] House.c is of type List<Spot>

@Projection
record SpotLine(Spot spot) {} // error: [sippet:projection-embed] SpotLine.spot is embedded, and a projection reads single columns

@Embed
sealed interface Shape { // error: [sippet:variant] Shape permits Odd, which is no record // error: [sippet:variant] Shape permits Of, which is private or has type parameters // error: [sippet:variant] Shape permits two records called Square: rename one
    record Square(@Key double side) implements Shape {} // error: [sippet:embed-component] Square.side has @Key

    record Of<T>() implements Shape {}

    final class Odd implements Shape {}

    final class Inner {
        record Square() implements Shape {}
    }
}
