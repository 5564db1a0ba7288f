package dev.sippet.testkit.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ElfStubTest {
    /** Of the files that were seen to load, and to serve real asynchronous I/O. */
    @Test
    void bytesAreThoseThatWereTried() throws Exception {
        assertThat(digest(MissingLibraries.aio()))
                .isEqualTo("53e1914dc0ea47fc68b843d16e2b8dae0ad63e15b44b88674543811d9a85804a");
        assertThat(digest(MissingLibraries.numa()))
                .isEqualTo("f462645b43ff58fc182cbc6e78cac732fff8087b4595b9f000c5143343d8b22b");
    }

    private static String digest(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
