package dev.sippet.testkit.server.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Programs that come inside a jar, unpacked once into a shared folder with the name of that jar, and so of its version. */
final class Archive {
    private static final int OWNER_EXECUTES = 0100;

    private Archive() {}

    /**
     * Unpacks a tar that is a resource.
     *
     * @param finish what to do with the files before anybody uses them
     */
    static Path tar(String resource, Folders.Filling finish) {
        return unpack(resource, (jar, folder) -> {
            try (InputStream compressed = new BufferedInputStream(jar.getInputStream(jar.getJarEntry(resource)));
                    TarArchiveInputStream tar = new TarArchiveInputStream(
                            resource.endsWith("xz")
                                    ? new XZInputStream(compressed)
                                    : new GZIPInputStream(compressed))) {
                extract(tar, folder);
            }
            finish.fill(folder);
        });
    }

    /**
     * Unpacks a part of a jar.
     *
     * @param resource any one in that jar
     * @param entries which entries; the first group is the path they get
     */
    static Path jar(String resource, String entries) {
        Pattern wanted = Pattern.compile(entries);
        return unpack(resource, (jar, folder) -> {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                Matcher name = wanted.matcher(entry.getName());
                if (entry.isDirectory() || !name.matches()) continue;
                try (InputStream content = jar.getInputStream(entry)) {
                    write(content, folder.resolve(name.group(1)), name.group(1).startsWith("bin/"));
                }
            }
        });
    }

    private static Path unpack(String resource, Unpacking unpacking) {
        URL url = Archive.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException(
                    "without Docker this server needs %s, which no jar on the class path has".formatted(resource));
        }
        try (JarFile jar = open(url)) {
            String name = Path.of(jar.getName()).getFileName().toString().replaceFirst("\\.jar$", "");
            return Folders.shared(name, folder -> unpacking.unpack(jar, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarFile open(URL resource) throws IOException {
        JarURLConnection connection = (JarURLConnection) resource.openConnection();
        // A cached jar file belongs to the class loader too, which would find it closed.
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static void extract(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                write(tar, target, (entry.getMode() & OWNER_EXECUTES) != 0);
            }
        }
    }

    private static void write(InputStream content, Path target, boolean executable) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        if (executable && !target.toFile().setExecutable(true)) throw new IOException("cannot execute " + target);
    }

    private interface Unpacking {
        void unpack(JarFile jar, Path folder) throws IOException;
    }
}
