package dev.sippet.session;

/**
 * A transaction while its body runs. Its statements run one after the other on one connection; a transaction begun on it is a
 * savepoint. After its end every statement on it is refused with InvalidStatement.
 */
public interface Transaction extends Db {}
