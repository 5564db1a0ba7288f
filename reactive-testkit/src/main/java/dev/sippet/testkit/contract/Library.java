package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;

import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.Book;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Tag;
import dev.sippet.testkit.scenario.Tags;
import java.util.List;

/**
 * A small library that contracts about relations read: Ann wrote two books and edited one, Bob wrote one that nobody edits, Cid wrote
 * none. Ann alone has a biography, and comes from nowhere that is known.
 */
record Library(Author ann, Author bob, Author cid, Book first, Book second, Book third) {

    static Library in(Db db) {
        Author ann = one(Authors.create().name("Ann").exec(db));
        Author bob = one(Authors.create().name("Bob").country("FR").exec(db));
        Author cid = one(Authors.create().name("Cid").country("DE").exec(db));
        one(Biographies.create().author(ann).text("born").exec(db));
        Book first = one(Books.create()
                .author(ann)
                .title("One")
                .stars(3)
                .editorId(bob.id())
                .exec(db));
        Book second = one(Books.create().author(ann).title("Two").exec(db));
        Book third = one(Books.create()
                .author(bob)
                .title("Three")
                .stars(5)
                .editorId(ann.id())
                .exec(db));
        all(Chapters.createMany(List.of(
                        Chapters.create().book(first).number(1).heading("Start"),
                        Chapters.create().book(first).number(2).heading("End"),
                        Chapters.create().book(third).number(1).heading("Only")))
                .exec(db));
        Tag java = one(Tags.create().name("java").exec(db));
        Tag sql = one(Tags.create().name("sql").exec(db));
        all(BookTags.createMany(List.of(
                        BookTags.create().book(first).tag(java).weight(5),
                        BookTags.create().book(first).tag(sql),
                        BookTags.create().book(third).tag(java)))
                .exec(db));
        return new Library(ann, bob, cid, first, second, third);
    }
}
