package names;

/** Hides the one of java.lang in this package, as does the next. */
class Override {}

class Long {}
