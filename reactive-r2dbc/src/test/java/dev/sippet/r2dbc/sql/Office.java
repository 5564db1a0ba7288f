package dev.sippet.r2dbc.sql;

import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.Order;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.value.Type;
import java.util.List;

/** Tables that refer to each other in every way, and terms over them. */
final class Office {
    static final Term ALL = new Term.Constant(true);

    static final Column ORG = new Column("org", "org", Type.INT32, false, false);
    static final Column CODE = new Column("code", "code", Type.text(20), false, false);
    static final Column TITLE = new Column("title", "title", Type.text(40), true, false);
    /** With a key of two columns. */
    static final Table TEAMS =
            new Table("teams", "Team", List.of(ORG, CODE, TITLE), List.of(ORG, CODE), List.of(), List.of());

    static final Column ID = new Column("id", "id", Type.INT32, false, false);
    static final Column BOSS = new Column("boss_id", "bossId", Type.INT32, true, false);
    static final Column TEAM_ORG = new Column("team_org", "teamOrg", Type.INT32, true, false);
    static final Column TEAM_CODE = new Column("team_code", "teamCode", Type.text(20), true, false);
    static final Column AGE = new Column("age", "age", Type.INT32, true, false);
    static final Column ACTIVE = new Column("active", "active", Type.BOOL, true, false);
    /** Refers to itself and to a key of two columns. */
    static final Table PEOPLE = new Table(
            "people",
            "Person",
            List.of(ID, BOSS, TEAM_ORG, TEAM_CODE, AGE, ACTIVE),
            List.of(ID),
            List.of(
                    new TableIndex("people_boss_idx", List.of(BOSS), false),
                    new TableIndex("people_team_idx", List.of(TEAM_ORG, TEAM_CODE), false)),
            List.of(
                    new ForeignKey("people_boss_fkey", List.of(BOSS), "people", List.of("id"), OnDelete.SET_NULL),
                    new ForeignKey(
                            "people_team_fkey",
                            List.of(TEAM_ORG, TEAM_CODE),
                            "teams",
                            List.of("org", "code"),
                            OnDelete.SET_NULL)));

    static final Column TAG = new Column("id", "id", Type.INT32, false, false);
    static final Column LABEL = new Column("label", "label", Type.text(20), true, false);
    static final Table TAGS = new Table("tags", "Tag", List.of(TAG, LABEL), List.of(TAG), List.of(), List.of());

    static final Column KEY = new Column("key", "key", Type.INT32, false, false);
    static final Column WHO = new Column("who", "whoId", Type.INT32, false, false);
    static final Column WHAT = new Column("what", "whatId", Type.INT32, true, false);
    /** Ties people and tags, the same two more than once. */
    static final Table TAGGINGS = new Table(
            "taggings",
            "Tagging",
            List.of(KEY, WHO, WHAT),
            List.of(KEY),
            List.of(new TableIndex("taggings_who_idx", List.of(WHO), false)),
            List.of(
                    new ForeignKey("taggings_who_fkey", List.of(WHO), "people", List.of("id"), OnDelete.CASCADE),
                    new ForeignKey("taggings_what_fkey", List.of(WHAT), "tags", List.of("id"), OnDelete.RESTRICT)));

    static final List<Table> TABLES = List.of(TEAMS, PEOPLE, TAGS, TAGGINGS);

    private Office() {}

    static Term column(Column column) {
        return new ColumnTerm(column);
    }

    static Term column(int source, Column column) {
        return new SourceColumn(source, column);
    }

    static Term equal(Term left, Term right) {
        return new Compare(Comparison.EQ, left, right);
    }

    static Term more(Term left, Term right) {
        return new Compare(Comparison.GT, left, right);
    }

    static Argument argument(int at, Type type) {
        return new Argument(at, type);
    }

    static ListArgument list(int at, Type type) {
        return new ListArgument(at, type);
    }

    static Order by(Term by) {
        return new Order(by, false, Order.Nulls.SMALLEST);
    }

    static Term and(Term... terms) {
        return new Term.And(List.of(terms));
    }

    /** Whoever has somebody as their boss, of whom this holds. */
    static Term leads(int source, Term where) {
        return new Term.ExistsIn(PEOPLE, source, and(equal(column(source, BOSS), column(0, ID)), where));
    }

    /** Whoever is in one of the teams with this property. */
    static Term inTeam(Term where) {
        return new Term.InSelect(
                List.of(column(TEAM_ORG), column(TEAM_CODE)),
                TEAMS,
                1,
                List.of(column(1, ORG), column(1, CODE)),
                where,
                List.of(),
                null,
                null);
    }
}
