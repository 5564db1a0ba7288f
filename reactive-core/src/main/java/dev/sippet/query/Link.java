package dev.sippet.query;

import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Puts records into a relation or takes them out; answers how many were. Of none, nothing is sent. */
public final class Link implements Statement<Long> {
    private final @Nullable Call<Long> call;

    private Link(@Nullable Call<Long> call) {
        this.call = call;
    }

    /**
     * Puts these into the relation that the draft chooses from. What can be in one only is taken out of any other; what others join
     * with the owner is joined, unless it is already.
     */
    public static Link link(Draft related, Object... records) {
        List<Object> these = Records.distinct(related.model(), records);
        if (these.isEmpty()) return new Link(null);
        Writes writes = new Writes(related.model());
        Membership.of(related).link(writes, these, false);
        return new Link(writes.call(0, (row, at) -> row.int64(at)));
    }

    /**
     * Takes these out of the relation that the draft chooses from; those that are in another one are left there. What cannot be
     * without an owner is deleted; what others join with the owner stays, and is no longer joined.
     */
    public static Link unlink(Draft related, Object... records) {
        List<Object> these = Records.distinct(related.model(), records);
        if (these.isEmpty()) return new Link(null);
        Writes writes = new Writes(related.model());
        Membership.of(related).unlink(writes, these);
        return new Link(writes.call(0, (row, at) -> row.int64(at)));
    }

    /**
     * Puts this one where the draft chooses the only one from, in the place of who is there: that one is taken out, and deleted where
     * it cannot be without an owner. Fails with RecordNotFound, and changes nothing, if this one is not there.
     */
    public static Link set(Draft related, Object record) {
        Writes writes = new Writes(related.model());
        Object given = Records.distinct(related.model(), record).getFirst();
        int answer = OnlyOne.of(related).set(writes, given);
        return new Link(writes.call(answer, (row, at) -> row.int64(at)));
    }

    /** Takes out the only one that the draft chooses from; deletes it where it cannot be without an owner. */
    public static Link unset(Draft related) {
        Writes writes = new Writes(related.model());
        OnlyOne.of(related).unset(writes);
        return new Link(writes.call(0, (row, at) -> row.int64(at)));
    }

    /** Writes; each subscription does it again. */
    public Mono<Long> exec(Db db) {
        return call == null ? Mono.just(0L) : Mono.defer(() -> db.run(call).single());
    }

    @Override
    public Mono<Long> collect(Db db) {
        return exec(db);
    }

    @Override
    public Mono<String> explain(Db db) {
        return call == null ? Mono.just("nothing is sent") : db.explain(call);
    }

    @Override
    public String toString() {
        return call == null ? "link nothing" : StatementPrinter.print(call.request());
    }
}
