import dev.sippet.session.Db;
import example.*;

/** Only what a list is of comes into it. */
class PushOtherType {
    Object bad(Db db, User ada, Todo todo) {
        return Users.update(ada).tags(t -> t.push(5)); // error: varargs mismatch; int cannot be converted to String
    }
}
