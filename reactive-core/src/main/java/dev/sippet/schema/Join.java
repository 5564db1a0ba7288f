package dev.sippet.schema;

/**
 * A model whose records tie those of two others together.
 *
 * @param rows from one of the two to the records that tie
 * @param end from these to the other
 */
public record Join(Inverse rows, Reference end) {

    /** The model whose records tie. */
    public Model<?> model() {
        return rows.target().get();
    }

    /** From the records at the end to those that tie: as that model declares it, or as it could. */
    public Relation back() {
        Model<?> last = end.target().get();
        for (Relation relation : last.relations()) {
            if (relation instanceof Inverse inverse && leadsBack(inverse, last)) return inverse;
        }
        return new Inverse(end.name(), rows.target(), end.name(), true, false);
    }

    private boolean leadsBack(Inverse inverse, Model<?> last) {
        return inverse.many()
                && inverse.target().get().equals(model())
                && inverse.reference(last).equals(end);
    }
}
