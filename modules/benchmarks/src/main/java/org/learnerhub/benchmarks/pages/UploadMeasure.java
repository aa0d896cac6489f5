package org.learnerhub.benchmarks.pages;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.pages.PageVisitor;

/** A large file through the page of a college, into a hub with little heap in a process of its own. */
public final class UploadMeasure {

    /** Where figures go. */
    @FunctionalInterface
    public interface Figures {

        void tell(String name, double value, String unit);
    }

    private static final String PAGE = "/college/upload";
    private static final String TAIL = "\"\",\"\",\"\",\"\",\"\",\"L-%09d\",\"\",\"Alice\",\"\",\"\",\"Penhallow\""
            + ",\"\"".repeat(8) + ",\"2008-03-31\",\"\",\"\",\"2\"" + ",\"\"".repeat(6) + "\r\n";
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]*)<");
    private static final Pattern CODE = Pattern.compile("HUB-[0-9]{4}");
    private static final int PATIENCE_SECONDS = 240;

    private final Path home;
    private final String heap;
    private final Figures figures;
    private final Consumer<String> lines;

    public UploadMeasure(Path home, String heap, Figures figures, Consumer<String> lines) {
        this.home = home;
        this.heap = heap;
        this.figures = figures;
        this.lines = lines;
    }

    public void measure(long bytes) throws Exception {
        Path file = large(bytes);
        Path data = home.resolve("upload-" + System.nanoTime());
        Process process = new ProcessBuilder(command(data))
                .redirectError(home.resolve("upload.log").toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            String[] ready = requireNonNull(out.readLine()).split(" ", 4);
            PageVisitor person = new PageVisitor("http://localhost:" + ready[1])
                    .signIn(ready[2], ready[3], () -> ask(in, out, "code"));
            long start = System.nanoTime();
            HttpResponse<String> answer = person.upload(
                    PAGE,
                    PAGE,
                    Map.of("kind", "file", "once", "bench"),
                    "file",
                    "large.csv",
                    BodyPublishers.ofFile(file));
            double seconds = (System.nanoTime() - start) / 1e9;
            figures.tell("upload of " + Files.size(file) + " bytes with -Xmx" + heap, seconds * 1_000, "ms");
            figures.tell("  of it taken in", Files.size(file) / seconds, "bytes/s");
            lines.accept("  the page answers " + answer.statusCode() + ": " + heading(answer.body()));
            lines.accept("  and in the end: " + end(person, answer.uri().getPath()));
            figures.tell(
                    "  most heap in use after a collection", Long.parseLong(ask(in, out, "heap")) / 1048576.0, "MiB");
            figures.tell("  files left in uploads/", (double) left(data.resolve("uploads")), "files");
            ask(in, "");
            process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private List<String> command(Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                UploadProcess.class.getName(),
                data.toString());
    }

    private static String ask(Writer in, BufferedReader out, String question) {
        try {
            ask(in, question);
            return requireNonNull(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ask(Writer in, String question) throws IOException {
        in.write(question + "\n");
        in.flush();
    }

    private static String heading(String page) {
        Matcher heading = HEADING.matcher(page);
        Matcher code = CODE.matcher(page);
        return (heading.find() ? heading.group(1).strip() : "no heading") + (code.find() ? ", " + code.group() : "");
    }

    /** What the job's page says when nothing goes on any more. */
    private static String end(PageVisitor person, String path) {
        String page = "";
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            page = person.get(path).body();
            if (!page.contains("data-refresh")) {
                return heading(page);
            }
            LockSupport.parkNanos(1_000_000_000L);
        }
        return "still " + heading(page);
    }

    private static long left(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** A head as the samples have it, and one person many times under other identifiers. */
    private Path large(long bytes) throws IOException {
        Path file = home.resolve("large-" + bytes + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        try (InputStream sample = Files.newInputStream(
                        Sandbox.file().resolveSibling("batches").resolve("first-enrolment.csv"));
                BufferedReader head = new BufferedReader(new InputStreamReader(sample, StandardCharsets.UTF_8));
                Writer out = Files.newBufferedWriter(file)) {
            out.write(head.readLine() + "\r\n");
            long written = 0;
            for (int row = 1; written < bytes; row++) {
                String line = TAIL.formatted(row);
                out.write(line);
                written += line.length();
            }
        }
        return file;
    }
}
