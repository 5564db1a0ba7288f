package dev.sippet.samples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Links between documents. */
final class Links {
    private Links() {}

    /** Whether a link of this page leads to a file, and to a heading of it where it names one; others are not looked at. */
    static boolean leads(Path page, String link) throws IOException {
        if (link.matches("[a-z]+:.*")) return true;
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.getParent().resolve(parts[0]);
        if (!Files.exists(target)) return false;
        return parts.length == 1 || Document.read(target).anchors().contains(parts[1]);
    }
}
