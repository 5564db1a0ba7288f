import dev.sippet.session.Db;
import graphs.*;
import reactor.core.publisher.Mono;

/** A relation over two that are no join is to be read only. */
class CreateVia {
    Object bad(Db db, Person person) {
        return Persons.grandreports(person).create(); // error: symbol:   method create()
    }
}
