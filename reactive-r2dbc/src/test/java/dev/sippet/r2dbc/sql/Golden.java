package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.SippetException;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.TableStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what every dialect makes of some statements, and compares it with a file; {@code -Dsql.update=true} rewrites the file. */
final class Golden {
    static final List<Dialect> DIALECTS = List.of(
            new PostgresqlDialect(),
            new H2Dialect(),
            new MysqlDialect(),
            new MariadbDialect(),
            new SqliteDialect(true));
    private static final Path FOLDER = Path.of("src/test/resources/dev/sippet/r2dbc/sql");

    private final StringBuilder text = new StringBuilder();

    /** The text of a statement with these values, and what is bound; dialects that agree stand together. */
    Golden add(TableStatement statement, @Nullable Object... arguments) {
        return section(
                StatementPrinter.print(statement) + " <- " + Arrays.deepToString(arguments),
                dialect -> written(dialect, statement, arguments));
    }

    private static List<String> written(Dialect dialect, TableStatement statement, @Nullable Object[] arguments) {
        try {
            BoundSql sql = SqlSerializer.serialize(dialect, statement).bind(arguments);
            return List.of(sql.sql(), binds(sql));
        } catch (SippetException refused) {
            return List.of(refused.getMessage());
        }
    }

    Golden section(String title, Function<Dialect, List<String>> texts) {
        text.append("## ").append(title.replace("\n", "\n   ")).append('\n');
        Map<String, String> names = new LinkedHashMap<>();
        for (Dialect dialect : DIALECTS) {
            String lines =
                    texts.apply(dialect).stream().map(line -> line.indent(4)).collect(Collectors.joining());
            names.merge(lines, dialect.name(), (first, second) -> first + ", " + second);
        }
        names.forEach((lines, dialects) -> text.append(dialects).append('\n').append(lines));
        text.append('\n');
        return this;
    }

    private static String binds(BoundSql sql) {
        StringBuilder binds = new StringBuilder();
        for (int i = 0; i < sql.size(); i++) {
            Object value = sql.value(i);
            binds.append(i == 0 ? "<- " : ", ").append(sql.type(i)).append(sql.array(i) ? "[] " : " ");
            binds.append(value);
        }
        return binds.toString();
    }

    void matches(String name) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("sql.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text.toString())
                    .as("%s; run with -Dsql.update=true and read the difference", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
