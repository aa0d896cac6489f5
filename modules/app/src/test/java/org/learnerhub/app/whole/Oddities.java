package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What comes into a drop folder by mistake or malice, and what is to be said of it. */
final class Oddities {

    /** As in an URI, so that names may be no UTF-8. */
    static final List<String> AWKWARD_NAMES = List.of(
            "x".repeat(251) + ".csv",
            "y".repeat(236) + ".csv",
            "%E5%AD%A6".repeat(80) + ".csv",
            "caf%E9.csv",
            "line%0Abreak.csv",
            "%1B%5B31mred.csv",
            "-rf.csv",
            "CON.csv",
            "aux",
            "back%5Cslash.csv",
            "x%E2%80%AEvsc.csv",
            "space%20.csv%20",
            "same.csv",
            "SAME.csv",
            "%F0%9F%98%80.csv",
            "a%3Ab%2A%3F.csv",
            "100%25.csv",
            "dots...csv...");

    static final List<String> NO_BATCHES =
            List.of("~$night.xlsx", "Thumbs.db", ".DS_Store", "desktop.ini", ".night.csv", "night.csv.part");

    private final Path in;
    private final Map<String, String> codes = new TreeMap<>();

    /** @param in an institution's folder */
    Oddities(Path in) {
        this.in = in;
    }

    /** Links to what must never be shown. */
    void plantLinks(Path secret, Path otherFolder) throws IOException {
        Files.createSymbolicLink(plant("link.csv", "HUB-1030"), secret);
        Files.createSymbolicLink(plant("folder-link.csv", "HUB-1030"), otherFolder);
        Files.createSymbolicLink(plant("endless-link.csv", "HUB-1030"), Path.of("/dev/zero"));
        Files.createSymbolicLink(plant("nowhere.csv", "HUB-1030"), Path.of("/nowhere/at/all"));
        Files.createLink(plant("hard-link.csv", "HUB-1032"), secret);
    }

    void plantWhatIsNoFile() throws IOException {
        Files.createDirectories(plant("folder.csv", "HUB-1031").resolve("deep"));
        assertThat(done("mkfifo", plant("pipe.csv", "HUB-1031").toString())).isTrue();
        Path device = in.resolve("device.csv");
        if (done("mknod", device.toString(), "c", "1", "5")) {
            plant("device.csv", "HUB-1031");
        } else {
            System.err.println("SKIPPED LOUDLY: no device can be made here, so none was dropped");
        }
    }

    void plantSparse(long maxBytes) throws IOException {
        sparse(plant("sparse-huge.csv", "HUB-1002"), 1L << 40);
        sparse(plant("sparse.csv", "HUB-1033"), maxBytes);
    }

    void plantRubbish() throws IOException {
        for (String name : NO_BATCHES) {
            Files.writeString(in.resolve(name), "no batch");
        }
    }

    /** Each with the bytes of its own, so that each is a job. */
    void plantAwkwardNames(UnaryOperator<String> batch) throws IOException {
        for (String name : AWKWARD_NAMES) {
            Files.writeString(awkward(name), batch.apply("ODD-" + AWKWARD_NAMES.indexOf(name)));
        }
    }

    Path awkward(String name) {
        return Path.of(URI.create(in.toUri() + name));
    }

    Path plant(String name, String code) {
        codes.put(name, code);
        return in.resolve(name);
    }

    /** What is to be said, by name. */
    Map<String, String> codes() {
        return codes;
    }

    private static void sparse(Path file, long size) throws IOException {
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
    }

    static boolean done(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
