package dev.sippet.testkit.server.embedded;

import java.nio.file.Path;
import java.util.List;

/** The unpacked programs of one product, and how to call them. */
sealed interface Installation permits Postgresql, Mysql, Mariadb {
    /** Names folders: the product and, so that an upgrade starts afresh, the version of what was unpacked. */
    String name();

    /** Fills an empty folder with the data of a new server. */
    Initialization initialization(Path data);

    /** Runs the server on that data. */
    List<String> command(Path data, int port);

    /** What the server's log says when clients may come. */
    String ready();

    /** The signal that ends the server fastest without leaving anything in the kernel. */
    String stop();
}
