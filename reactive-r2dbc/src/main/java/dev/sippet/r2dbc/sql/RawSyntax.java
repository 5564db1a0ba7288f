package dev.sippet.r2dbc.sql;

import java.util.List;

/**
 * Where a question mark of a text is none, because it is quoted or in a comment.
 *
 * @param quotes the characters that begin and end what is quoted; a bracket is ended by its counterpart
 * @param backslash whether a backslash escapes within quotes; otherwise only in {@code E'…'}
 * @param dollars whether {@code $tag$} quotes
 * @param lineComments what begins a comment that ends with the line
 * @param nested whether a comment may hold comments
 * @param splits whether the driver takes a semicolon in quotes or a comment for the end of the statement
 */
record RawSyntax(
        String quotes, boolean backslash, boolean dollars, List<String> lineComments, boolean nested, boolean splits) {
    static final RawSyntax POSTGRESQL = new RawSyntax("'\"", false, true, List.of("--"), true, false);
    static final RawSyntax H2 = new RawSyntax("'\"", false, true, List.of("--", "//"), true, true);
    /** A name may stand in brackets, too. */
    static final RawSyntax SQLITE = new RawSyntax("'\"`[", false, false, List.of("--"), false, false);
    /** {@code --} needs a blank behind it: {@code 5--3} is 8. */
    static final RawSyntax MYSQL =
            new RawSyntax("'\"`", true, false, List.of("-- ", "--\t", "--\n", "#"), false, false);
}
