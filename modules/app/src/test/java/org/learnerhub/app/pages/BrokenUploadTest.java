package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;

/** A file that does not arrive as a whole. */
class BrokenUploadTest {

    private static final String HEADINGS =
            "FileVersion,UKPRN,GivenName,FamilyName,DateOfBirth,Gender,LastKnownPostCode\n";

    private static final String PAGE = "/college/upload";
    private static final int MEGABYTES = 24;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final Path UPLOADS = PagesHub.shared().folder().resolve("data/uploads");

    @Test
    void of_a_file_whose_connection_breaks_nothing_stays_and_it_can_be_sent_again() {
        PageVisitor college = PagesHub.shared().as("college");
        String before = history(college);

        assertThatThrownBy(() -> send(college, broken())).isInstanceOf(IllegalStateException.class);

        assertThat(BEGUN).as("it was on its way, and part of it on the disk").isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> kept() == 0);
        assertThat(history(college)).isEqualTo(before);
        assertThat(college.get(PAGE + "?broken").body())
                .contains("govuk-error-summary", "did not arrive as a whole, and nothing of it was kept");
        assertThat(send(college, BodyPublishers.ofString(HEADINGS + "2A,10099001,Ana,Birch,2008-03-31,2,FM1 1AA\n")))
                .startsWith("/college/batches/");
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_that_is_much_larger_than_what_is_kept_in_memory_comes_through() {
        PageVisitor college = PagesHub.shared().as("college");
        byte[] rows = new byte[MEGABYTES << 20];
        Arrays.fill(rows, (byte) '\n');
        byte[] head = HEADINGS.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, rows, 0, head.length);

        assertThat(send(college, BodyPublishers.ofByteArray(rows))).startsWith("/college/batches/");
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_to_be_checked_that_is_too_large_is_told_of_and_nothing_of_it_stays() {
        HttpResponse<String> told = OpenPagesTest.upload(PagesHub.shared(), new byte[12 << 20]);

        assertThat(told.statusCode()).isEqualTo(302);
        assertThat(kept()).isZero();
        HttpResponse<String> page = PagesHub.shared()
                .anybody()
                .get(told.headers().firstValue("Location").orElseThrow().replaceFirst(".*(?=/verify)", ""));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("govuk-error-summary");
    }

    private static String history(PageVisitor college) {
        return college.get("/college/batches")
                .body()
                .replaceAll("(?s).*<main", "")
                .replaceAll("(?s)</main>.*", "");
    }

    /** Where the visitor is then. */
    private static String send(PageVisitor college, BodyPublisher file) {
        return college.upload(
                        PAGE,
                        PAGE,
                        Map.of("once", Integer.toString(file.hashCode()), "kind", "file"),
                        "file",
                        "broken.csv",
                        file)
                .uri()
                .getPath();
    }

    /** Half of what it promises, beyond what is kept in memory. */
    private static BodyPublisher broken() {
        InputStream half =
                new SequenceInputStream(new ByteArrayInputStream(new byte[(MEGABYTES / 2) << 20]), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        await().atMost(Duration.ofSeconds(30)).until(() -> kept() > 0);
                        BEGUN.set(true);
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        return read();
                    }
                });
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> half), (long) MEGABYTES << 20);
    }

    private static long kept() {
        try (Stream<Path> files = Files.walk(UPLOADS)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
