package dev.sippet.dynamo;

import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.ConstraintViolation.Constraint;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.Throttled;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What the store and its client raise, in our words. Their own texts may hold values, and stay behind. */
final class DynamoErrors {
    private static final Set<String> THROTTLED = Set.of(
            "ProvisionedThroughputExceededException",
            "ProvisionedThroughputExceeded",
            "RequestLimitExceeded",
            "ThrottlingException",
            "ThrottlingError",
            "Throttling",
            "LimitExceededException");
    private static final String CONFLICT = "TransactionConflict";
    private static final String UNMET = "ConditionalCheckFailed";

    private DynamoErrors() {}

    /** Whether the store says that it did nothing with the call, and might with the next. */
    static boolean didNothing(Throwable error) {
        return switch (error) {
            case TransactionCanceledException cancelled -> isOnlyInTheWay(cancelled);
            case TransactionConflictException conflict -> true;
            case TransactionInProgressException running -> true;
            case DynamoDbException theirs -> isThrottled(theirs);
            default -> false;
        };
    }

    private static boolean isOnlyInTheWay(TransactionCanceledException error) {
        List<String> codes = reasons(error).map(CancellationReason::code).toList();
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.equals(CONFLICT) || THROTTLED.contains(code));
    }

    private static Stream<CancellationReason> reasons(TransactionCanceledException error) {
        return error.cancellationReasons().stream()
                .filter(reason -> reason.code() != null && !reason.code().equals("None"));
    }

    /** Whether the answer did not arrive, and so nobody knows whether the call was made. */
    static boolean isLost(Throwable error) {
        if (error instanceof DynamoDbException theirs) return theirs.statusCode() >= 500;
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof IOException) return !(each instanceof ConnectException);
        }
        return error instanceof SdkClientException client && isBroken(client);
    }

    /** In whatever way a call broke: it was on its way, unless it never got a connection. */
    private static boolean isBroken(SdkClientException error) {
        String said = String.valueOf(error.getMessage());
        return said.startsWith("Unable to execute HTTP request") && !isWithoutConnection(said);
    }

    /**
     * All were in use, or there was never one: the client forgets a refusal that comes while it still asks for its first connection, and
     * says this later. Once it had a connection, a refusal is told at once.
     */
    private static boolean isWithoutConnection(String said) {
        return said.contains("Acquire operation took longer");
    }

    private static boolean isThrottled(DynamoDbException error) {
        return THROTTLED.contains(code(error));
    }

    /** Which of the actions of a transaction had a condition that did not hold. */
    static List<Integer> unmet(TransactionCanceledException error) {
        List<CancellationReason> reasons = error.cancellationReasons();
        return IntStream.range(0, reasons.size())
                .filter(i -> UNMET.equals(reasons.get(i).code()))
                .boxed()
                .toList();
    }

    static SippetException translated(Throwable error, Table table) {
        return switch (error) {
            case SippetException ours -> ours;
            case ResourceNotFoundException missing -> missing(table);
            case TransactionCanceledException cancelled -> cancelled(cancelled, table);
            case TransactionConflictException conflict -> crowded(conflict);
            case DynamoDbException theirs when isThrottled(theirs) -> throttled(code(theirs), "");
            case DynamoDbException theirs -> refused(theirs, table);
            case ApiCallTimeoutException late -> late();
            case ApiCallAttemptTimeoutException late -> late();
            case SdkClientException client -> unreached(client);
            case IOException broken -> lost(broken);
            default ->
                new DriverFailure("the client failed with " + error.getClass().getSimpleName(), null, source(null));
        };
    }

    /** What would come again is told from what others were in the way of. */
    private static SippetException cancelled(TransactionCanceledException error, Table table) {
        List<CancellationReason> wrong = reasons(error)
                .filter(reason ->
                        !reason.code().equals(CONFLICT) && !reason.code().equals(UNMET))
                .toList();
        if (wrong.isEmpty()) return crowded(error);
        for (CancellationReason each : wrong) {
            if (THROTTLED.contains(each.code())) continue;
            if (isTooLarge(each.message())) return tooLarge(table);
            return new DriverFailure("dynamodb refused the transaction with " + each.code(), null, source(each.code()));
        }
        return throttled(wrong.getFirst().code(), "");
    }

    private static boolean isTooLarge(@Nullable String said) {
        return said != null && said.contains("Item size") && said.contains("exceeded");
    }

    private static boolean isTooMuch(String said) {
        return said.contains("4MB") || said.contains("4 MB") || said.contains("Payload in response is too large");
    }

    /** Together, each of them being small enough. */
    static BatchTooLarge tooMuch(Table table) {
        return new BatchTooLarge(
                "these records of " + table.model()
                        + " are more than the 4 MB that dynamodb reads or writes at one moment",
                "read or write fewer of them at a time, or large ones outside of transactions");
    }

    private static InvalidStatement tooLarge(Table table) {
        return new InvalidStatement(
                "a record of " + table.model() + " would be larger than the 400 KB that dynamodb stores in one",
                "keep large values elsewhere, and their address here");
    }

    private static SippetException refused(DynamoDbException error, Table table) {
        String said = String.valueOf(error.getMessage());
        if (isTooLarge(said)) return tooLarge(table);
        if (said.contains("does not have the specified index")) return missing(table);
        if (isTooMuch(said)) return tooMuch(table);
        if (error.statusCode() >= 500) return new ConnectionLost("dynamodb failed", "try again", source(code(error)));
        return new DriverFailure("dynamodb refused the call with " + code(error), null, source(code(error)));
    }

    private static SippetException unreached(SdkClientException error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof IOException broken) return lost(broken);
        }
        String said = String.valueOf(error.getMessage());
        if (said.contains("redentials")) {
            return new ConnectionLost(
                    "no credentials for dynamodb were found",
                    "set them in the environment, in a profile, or as the role of the machine",
                    source(null));
        }
        if (isWithoutConnection(said)) {
            return new ConnectionLost(
                    "no connection to dynamodb was opened or became free in time",
                    "see that it can be reached; if it can, ask for less at once, or raise concurrency and"
                            + " maxAcquireTime",
                    source(null));
        }
        return new ConnectionLost(
                "dynamodb could not be asked",
                "see that it can be reached",
                new Source(DynamoDriver.NAME, null, error));
    }

    private static ConnectionLost lost(IOException error) {
        return new ConnectionLost(
                "the connection to dynamodb could not be opened, or broke",
                "see that the region or endpoint of the URL is right and can be reached",
                new Source(DynamoDriver.NAME, null, error));
    }

    static TimedOut late() {
        return new TimedOut("dynamodb did not answer in time", "ask for less at once, or raise statementTimeout");
    }

    static Throttled throttled(@Nullable String code, String left) {
        return new Throttled(
                "dynamodb answers no more requests for the moment" + left,
                "try again later, or give the table more capacity",
                source(code));
    }

    /** Others were there first. */
    static SerializationFailure crowded(@Nullable DynamoDbException error) {
        return new SerializationFailure(
                "others wrote to the same records at the same time",
                "run it again, as TxOptions.retry(…) does by itself",
                source(error == null ? UNMET : code(error)));
    }

    private static InvalidSchema missing(Table table) {
        return new InvalidSchema(
                "there is no table " + table.name() + " of " + table.model() + ", or one of its indexes is missing",
                "create the tables with db.pushSchema(), or look into the right region and prefix");
    }

    /** Another row has the key. */
    static UniqueViolation keyTaken(Table table, String code) {
        return taken(table, table.primaryKey(), table.name() + "_pkey", code);
    }

    /** Another row has these values. */
    static UniqueViolation taken(Table table, List<Column> columns, String name, String code) {
        List<String> fields = columns.stream().map(Column::field).toList();
        return new UniqueViolation(new Constraint(table.model(), fields, name), source(code));
    }

    private static Source source(@Nullable String code) {
        return new Source(DynamoDriver.NAME, code, null);
    }

    private static String code(DynamoDbException error) {
        return error.awsErrorDetails() == null || error.awsErrorDetails().errorCode() == null
                ? error.getClass().getSimpleName()
                : error.awsErrorDetails().errorCode();
    }
}
