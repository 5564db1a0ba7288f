package dev.sippet.testkit.server.embedded;

import dev.sippet.testkit.server.embedded.ElfStub.Function;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two system libraries that the bundled MySQL wants and that many machines lack, or have under another name. MySQL is told not to
 * use what they offer, but it does not even load without them, so stand-ins are enough.
 */
final class MissingLibraries {
    private static final String MYSQLD = "bin/mysqld";
    /** Where that mysqld looks first. */
    private static final String PLACE = "lib/private";

    private static final String NOT_FOUND = " => not found";

    private static final String AIO = "libaio.so.1";
    private static final String NUMA = "libnuma.so.1";

    /** Asynchronous I/O: each function is a Linux system call, and its stand-in makes that call. */
    private static final List<Function> AIO_FUNCTIONS = List.of(
            Function.systemCall("io_setup", "LIBAIO_0.4", 206),
            Function.systemCall("io_destroy", "LIBAIO_0.4", 207),
            Function.systemCall("io_getevents", "LIBAIO_0.4", 208),
            Function.systemCall("io_submit", "LIBAIO_0.1", 209),
            Function.systemCall("io_cancel", "LIBAIO_0.4", 210));

    /** Memory placement: says that there is none, upon which the others are never called. */
    private static final List<Function> NUMA_FUNCTIONS = List.of(
            Function.returning("numa_available", "libnuma_1.1", -1),
            Function.returning("numa_free", "libnuma_1.1", 0),
            Function.returning("set_mempolicy", "libnuma_1.1", 0),
            Function.returning("mbind", "libnuma_1.1", 0),
            Function.returning("numa_bitmask_free", "libnuma_1.2", 0),
            Function.returning("numa_alloc_local", "libnuma_1.1", 0),
            Function.returning("numa_get_mems_allowed", "libnuma_1.2", 0));

    private MissingLibraries() {}

    static byte[] aio() {
        return ElfStub.library(AIO, AIO_FUNCTIONS);
    }

    static byte[] numa() {
        return ElfStub.library(NUMA, NUMA_FUNCTIONS);
    }

    /** Adds to an unpacked MySQL what the machine does not have. */
    static void supply(Path mysql) throws IOException {
        String needed = librariesOf(mysql.resolve(MYSQLD));
        Path place = mysql.resolve(PLACE);
        if (needed.contains(AIO + NOT_FOUND)) Files.write(place.resolve(AIO), aio());
        if (needed.contains(NUMA + NOT_FOUND)) Files.write(place.resolve(NUMA), numa());
    }

    private static String librariesOf(Path program) throws IOException {
        Path answer = Files.createTempFile("sippet-ldd", ".txt");
        try {
            ServerProcess.run(List.of("ldd", program.toString()), "", answer);
            return Files.readString(answer);
        } finally {
            Files.delete(answer);
        }
    }
}
