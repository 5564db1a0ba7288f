package dev.sippet.schema;

/** What has one place in a row of a model: a field that is stored, or a relation to other records. */
public sealed interface Member extends Component permits Field, Relation {}
