package dev.sippet.example;

import dev.sippet.query.Condition;
import dev.sippet.query.Draft;
import dev.sippet.query.Location;
import dev.sippet.query.ManyPath;
import dev.sippet.query.NumberPath;
import dev.sippet.query.OneChange;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RelationChange;
import dev.sippet.query.Relations;
import dev.sippet.query.StringPath;
import dev.sippet.query.WriteBuilder;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.session.Deferred;
import dev.sippet.value.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Models that are in relations of every kind, with as much of their statements as plans are made of. */
public final class Boards {
    private Boards() {}

    /** Has many cards, one cover that may be absent, and many labels over what joins them with it. */
    public record Board(
            long id,
            String name,
            Deferred<List<Card>> cards,
            Deferred<Optional<Cover>> cover,
            Deferred<List<Labelling>> labellings,
            Deferred<List<Label>> labels) {}

    /** May be of a board. */
    public record Card(long id, @Nullable Long boardId, Deferred<Optional<Board>> board, String title) {}

    /** Is of a board. */
    public record Cover(long id, long boardId, Deferred<Board> board, String colour) {}

    /** Of many boards. */
    public record Label(long id, String name) {}

    /** Joins a board with a label. */
    public record Labelling(long boardId, Deferred<Board> board, long labelId, Deferred<Label> label) {}

    /** The schema of {@link Board}. */
    public static final Model<Board> BOARD = Model.of(
                    Board.class,
                    "boards",
                    (row, at) -> new Board(
                            row.int64(at),
                            row.text(at + 1),
                            Relations.many(row, at, 2, Boards.BOARD, "cards"),
                            Relations.maybe(row, at, 3, Boards.BOARD, "cover"),
                            Relations.many(row, at, 4, Boards.BOARD, "labellings"),
                            Relations.many(row, at, 5, Boards.BOARD, "labels")))
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("name", Type.text(20)))
            .hasMany("cards", () -> Boards.CARD, "board")
            .hasOne("cover", () -> Boards.COVER, "board", true)
            .hasMany("labellings", () -> Boards.LABELLING, "board")
            .via("labels", () -> Boards.LABEL, List.of("labellings", "label"), true)
            .values(board -> new @Nullable Object[] {board.id(), board.name(), null, null, null, null})
            .key("id")
            .scan()
            .build();

    /** The schema of {@link Card}. */
    public static final Model<Card> CARD = Model.of(
                    Card.class,
                    "cards",
                    (row, at) -> new Card(
                            row.int64(at),
                            row.orNull(at + 1, (r, i) -> r.int64(i)),
                            Relations.maybe(row, at, 2, Boards.CARD, "board"),
                            row.text(at + 3)))
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("boardId", Type.INT64).orNull())
            .belongsTo("board", () -> Boards.BOARD, List.of("boardId"), List.of("id"))
            .field(Field.of("title", Type.text(20)))
            .values(card -> new @Nullable Object[] {card.id(), card.boardId(), null, card.title()})
            .key("id")
            .index(Index.of("boardId"))
            .build();

    /** The schema of {@link Cover}. */
    public static final Model<Cover> COVER = Model.of(
                    Cover.class,
                    "covers",
                    (row, at) -> new Cover(
                            row.int64(at),
                            row.int64(at + 1),
                            Relations.one(row, at, 2, Boards.COVER, "board"),
                            row.text(at + 3)))
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("boardId", Type.INT64))
            .belongsTo("board", () -> Boards.BOARD, List.of("boardId"), List.of("id"))
            .field(Field.of("colour", Type.text(20)))
            .values(cover -> new @Nullable Object[] {cover.id(), cover.boardId(), null, cover.colour()})
            .key("id")
            .index(Index.unique("boardId"))
            .build();

    /** The schema of {@link Label}. */
    public static final Model<Label> LABEL = Model.of(
                    Label.class, "labels", (row, at) -> new Label(row.int64(at), row.text(at + 1)))
            .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
            .field(Field.of("name", Type.text(20)))
            .values(label -> new @Nullable Object[] {label.id(), label.name()})
            .key("id")
            .build();

    /** The schema of {@link Labelling}. */
    public static final Model<Labelling> LABELLING = Model.of(
                    Labelling.class,
                    "labellings",
                    (row, at) -> new Labelling(
                            row.int64(at),
                            Relations.one(row, at, 1, Boards.LABELLING, "board"),
                            row.int64(at + 2),
                            Relations.one(row, at, 3, Boards.LABELLING, "label")))
            .field(Field.of("boardId", Type.INT64))
            .belongsTo("board", () -> Boards.BOARD, List.of("boardId"), List.of("id"))
            .field(Field.of("labelId", Type.INT64))
            .belongsTo("label", () -> Boards.LABEL, List.of("labelId"), List.of("id"))
            .values(each -> new @Nullable Object[] {each.boardId(), null, each.labelId(), null})
            .key("boardId", "labelId")
            .build();

    private static final NumberPath<Board, Long> ID =
            new NumberPath<>(Location.of(BOARD).to("id"));

    /** The key of a board. */
    public static NumberPath<Board, Long> id() {
        return ID;
    }

    /** All boards. */
    public static Query all() {
        return new Query(Draft.query(BOARD));
    }

    /** The cards of all boards. */
    public static Cards<Board> cards() {
        return new Cards<>(Location.of(BOARD).to("cards"));
    }

    /** The labels of all boards. */
    public static Labels<Board> labels() {
        return new Labels<>(Location.of(BOARD).to("labels"));
    }

    /** The key of a label. */
    public static NumberPath<Label, Long> labelId() {
        return new NumberPath<>(Location.of(LABEL).to("id"));
    }

    /** The cover of a board. */
    public static CoverPath<Board> cover() {
        return new CoverPath<>(Location.of(BOARD).to("cover"));
    }

    /** The name of a board. */
    public static StringPath<Board> name() {
        return new StringPath<>(Location.of(BOARD).to("name"));
    }

    /** The board of a card. */
    public static One<Card> board() {
        return new One<>(Location.of(CARD).to("board"));
    }

    /** The title of a card. */
    public static StringPath<Card> title() {
        return new StringPath<>(Location.of(CARD).to("title"));
    }

    /** The colour of a cover. */
    public static StringPath<Cover> colour() {
        return new StringPath<>(Location.of(COVER).to("colour"));
    }

    /** A new board. */
    public static Written<Board> create(String name) {
        return new Written<Board>(Draft.create(BOARD)).named(name);
    }

    /** A new card. */
    public static Written<Card> card(String title) {
        return new Written<Card>(Draft.create(CARD)).titled(title);
    }

    /** A new cover. */
    public static Written<Cover> cover(String colour) {
        return new Written<Cover>(Draft.create(COVER)).coloured(colour);
    }

    /** Changes to the board of this key. */
    public static Written<Board> update(long id) {
        return new Written<>(one(id).updateOne());
    }

    /** What this relation of the board of this key leads to. */
    public static Draft through(long id, String relation, Model<?> target) {
        return one(id).through(relation, target);
    }

    private static Draft one(long id) {
        Condition<Board> same = ID.eq(id);
        return Draft.query(BOARD).where(same);
    }

    /** Boards to read. */
    public static final class Query extends QueryBuilder<Board, One<Board>, Query> {
        Query(Draft draft) {
            super(draft);
        }

        @Override
        protected One<Board> root() {
            return new One<>(Location.of(BOARD));
        }

        @Override
        protected Query with(Draft draft) {
            return new Query(draft);
        }
    }

    /** The paths of one board. */
    public static final class One<R> extends OnePath<R, Board> {
        One(Location at) {
            super(at);
        }
    }

    /** The paths of one cover. */
    public static final class CoverPath<R> extends OnePath<R, Cover> {
        CoverPath(Location at) {
            super(at);
        }
    }

    /** The labels that a relation leads to. */
    public static final class Labels<R> extends ManyPath<R, Label, Optional<Label>, Labels<R>> {
        Labels(Location at) {
            super(at);
        }

        @Override
        protected Optional<Label> one() {
            return Optional.empty();
        }

        @Override
        protected Labels<R> with(Location at) {
            return new Labels<>(at);
        }
    }

    /** The cards that a relation leads to. */
    public static final class Cards<R> extends ManyPath<R, Card, Optional<Card>, Cards<R>> {
        Cards(Location at) {
            super(at);
        }

        @Override
        protected Optional<Card> one() {
            return Optional.empty();
        }

        @Override
        protected Cards<R> with(Location at) {
            return new Cards<>(at);
        }
    }

    /** What is written of one record. */
    public static final class Written<T> extends WriteBuilder<T, T, Written<T>> {
        Written(Draft draft) {
            super(draft);
        }

        /** With new records in a relation. */
        public Written<T> with(String relation, WriteBuilder<?, ?, ?>... records) {
            Written<T> all = this;
            for (WriteBuilder<?, ?, ?> each : records) all = all.set(relation, each);
            return all;
        }

        /** With another name. */
        public Written<T> named(String name) {
            return set("name", name);
        }

        /** With other cards. */
        public Written<T> cards(UnaryOperator<RelationChange<Card, Written<Card>, Written<Card>>> change) {
            return set("cards", change.apply(new RelationChange<>(Written::new)));
        }

        /** With other labels. */
        public Written<T> labels(UnaryOperator<RelationChange<Label, Written<Label>, Written<Label>>> change) {
            return set("labels", change.apply(new RelationChange<>(Written::new)));
        }

        /** With another cover. */
        public Written<T> cover(UnaryOperator<OneChange<Cover, Written<Cover>, Written<Cover>>> change) {
            return set("cover", change.apply(new OneChange<>(Written::new)));
        }

        /** With this title. */
        public Written<T> titled(String title) {
            return set("title", title);
        }

        /** With this colour. */
        public Written<T> coloured(String colour) {
            return set("colour", colour);
        }

        @Override
        protected Written<T> with(Draft draft) {
            return new Written<>(draft);
        }
    }
}
