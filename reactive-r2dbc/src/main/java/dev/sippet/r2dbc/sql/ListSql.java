package dev.sippet.r2dbc.sql;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Incoming;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.Scalar;
import dev.sippet.statement.Term.SourceColumn;
import dev.sippet.value.Type;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes what is asked of lists, and made of them. */
final class ListSql {
    private static final Pattern PARTS = Pattern.compile("(?=\\{)|(?<=})");

    private final SqlWriter sql;
    private final TermSql terms;
    private final Names names;
    private final Dialect dialect;
    private final ListSyntax syntax;

    ListSql(SqlWriter sql, TermSql terms, Names names) {
        this.sql = sql;
        this.terms = terms;
        this.names = names;
        this.dialect = sql.dialect();
        this.syntax = dialect.lists();
    }

    /** Of NULL it is NULL, and only the innermost list is ever NULL by itself. */
    void call(ListCall call) {
        Term innermost = innermost(call);
        boolean guarded = isBlind(call) && !(innermost instanceof Argument) && TermSql.nullable(innermost);
        if (guarded) {
            sql.text("CASE WHEN ");
            terms.operand(innermost).text(" IS NOT NULL THEN ");
        }
        call(call, 0);
        if (guarded) sql.text(" END");
    }

    private static Term innermost(ListCall call) {
        return call.list() instanceof ListCall inner ? innermost(inner) : call.list();
    }

    private boolean isBlind(ListCall call) {
        return syntax.blind().contains(call.function()) || (call.list() instanceof ListCall inner && isBlind(inner));
    }

    private void call(ListCall call, int depth) {
        String text = Objects.requireNonNull(syntax.texts().get(call.function()));
        if (!isKept(call, text)) {
            write(text, part -> part(part, call, depth));
            return;
        }
        String variable = "@sippet_list_" + depth;
        write(syntax.kept(), part -> {
            switch (part) {
                case "{?}" -> sql.text(variable);
                case "{list}" -> list(call.list(), depth + 1);
                default -> write(text, inner -> kept(inner, call, variable));
            }
        });
    }

    /** A computed list that stands in a text several times would make texts of functions of functions that double each time. */
    private boolean isKept(ListCall call, String text) {
        boolean several = PARTS.splitAsStream(text).filter(ListSql::isList).count() > 1;
        return several && call.list() instanceof ListCall && !syntax.kept().isEmpty();
    }

    private void write(String text, Consumer<String> part) {
        PARTS.splitAsStream(text).forEach(each -> {
            if (each.startsWith("{")) part.accept(each);
            else sql.text(each);
        });
    }

    private static boolean isList(String part) {
        return part.equals("{list}") || part.equals("{inner}");
    }

    private void kept(String part, ListCall call, String variable) {
        if (!isList(part)) part(part, call, 0);
        else typed(syntax.list(), type(innermost(call)), () -> sql.text(variable));
    }

    private void part(String part, ListCall call, int depth) {
        switch (part) {
            case "{list}" -> list(call.list(), depth + 1);
            case "{inner}" -> inner(Rewrite.bottomUp(call.list(), SubquerySql::inside), depth + 1);
            case "{given}" -> given(call.operands().getLast());
            default -> sql.text(names.alias(part.substring(1, part.length() - 1)));
        }
    }

    private void list(Term list, int depth) {
        boolean computed = list instanceof ListCall;
        if (computed) sql.text("(");
        inner(list, depth);
        if (computed) sql.text(")");
    }

    private void inner(Term list, int depth) {
        switch (list) {
            case ListCall call -> call(call, depth);
            case Argument argument -> argument(syntax.list(), argument);
            default -> terms.operand(list);
        }
    }

    private void given(Term given) {
        if (!(given instanceof Argument argument)) throw unplanned(given);
        argument(argument.type() instanceof Type.ListOf ? syntax.given() : "{?}", argument);
    }

    private void argument(String text, Argument argument) {
        typed(text, argument.type(), () -> sql.marker(new Source.Given(argument.index(), argument.type())));
    }

    private void typed(String text, Type type, Runnable value) {
        write(text, part -> {
            if (part.equals("{?}")) value.run();
            else if (type instanceof Type.ListOf list) sql.text(dialect.ddl().cast(list));
        });
    }

    private static Type type(Term list) {
        return switch (list) {
            case ColumnTerm(var column) -> column.type();
            case SourceColumn(var source, var column) -> column.type();
            case Argument argument -> argument.type();
            case Incoming incoming -> type(incoming.field());
            case Scalar scalar -> type(scalar.value());
            default -> throw unplanned(list);
        };
    }

    private static InvalidStatement unplanned(Term term) {
        return new InvalidStatement(StatementPrinter.print(term) + " cannot be written as SQL", null);
    }
}
