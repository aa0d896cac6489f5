package org.learnerhub.routes.folders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.WireCodes;

/** Writes into institutions' folders, under a name of this process alone until the file is whole. */
final class Drafts {

    private static final String BEGINNING = ".hub-";
    private static final String ENDING = ".tmp";
    private static final Duration LIFE = Duration.ofDays(1);
    private static final String NO_WIRE_CODE = "NONE";
    private static final int MOST_NAMES = 100_000;

    private final String token;
    private final WireCodes codes;
    private final AtomicLong count = new AtomicLong();

    /**
     * @param token of this process alone
     * @param codes by which a reason names its problem besides the hub's own
     */
    Drafts(String token, WireCodes codes) {
        this.token = token;
        this.codes = codes;
    }

    Draft in(OpenFolder folder) throws IOException {
        return Draft.in(folder, BEGINNING + token + "-" + count.incrementAndGet() + ENDING);
    }

    void write(OpenFolder folder, String name, InputStream content) throws IOException {
        try (Draft draft = in(folder)) {
            draft.write(content);
            draft.publish(name);
        }
    }

    /** Writes why, beside the refused file or in its place. */
    void writeReason(OpenFolder errors, String name, Refusal refusal) throws IOException {
        String text = "%s (%s)%n%s%n%s%n"
                .formatted(
                        refusal.code().code(),
                        codes.of(refusal.code()).orElse(NO_WIRE_CODE),
                        refusal.text(),
                        refusal.code().mend());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(errors, FileNames.inErrors(name) + ".reason.txt", new ByteArrayInputStream(bytes));
    }

    /** Removes what a crash left behind more than a day ago. */
    static void sweep(OpenFolder folder, Instant now) throws IOException {
        for (EntryName name : folder.names(MOST_NAMES)) {
            if (name.text().startsWith(BEGINNING) && name.text().endsWith(ENDING)) {
                sweep(folder, name, now);
            }
        }
    }

    private static void sweep(OpenFolder folder, EntryName name, Instant now) throws IOException {
        try {
            Stamp stamp = folder.stamp(name.path());
            if (stamp.kind() == Stamp.Kind.FILE && stamp.modified().toInstant().isBefore(now.minus(LIFE))) {
                folder.delete(name.path());
            }
        } catch (NoSuchFileException e) {
            // another node was quicker
        }
    }
}
