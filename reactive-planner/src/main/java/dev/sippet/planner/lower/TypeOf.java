package dev.sippet.planner.lower;

import dev.sippet.statement.Term;
import dev.sippet.value.Type;

/** What a lowered term is a value of. */
final class TypeOf {
    private TypeOf() {}

    static Type term(Term term) {
        return switch (term) {
            case Term.ColumnTerm(var column) -> column.type();
            case Term.SourceColumn(var source, var column) -> column.type();
            case Term.Incoming(var column) -> term(column);
            case Term.Argument(var index, var type) -> type;
            case Term.Arithmetic(var operator, var left, var right) -> term(left);
            case Term.Scalar(var table, var source, var value, var where) -> term(value);
            case Term.CountIn count -> Type.INT64;
            case Term.ListCall call when call.function().makesList() -> term(call.list());
            case Term.ListCall call when call.function() == Term.ListFunction.SIZE -> Type.INT64;
            default -> Type.BOOL;
        };
    }
}
