import dev.sippet.session.Db;
import graphs.*;
import reactor.core.publisher.Mono;

/** Nobody says since when they know each other: that is for a new Knowing. */
class LinkThroughJoinThatNeedsMore {
    Object bad(Db db, Person person) {
        return Persons.known(person).link(person); // error: symbol:   method link(Person)
    }
}
