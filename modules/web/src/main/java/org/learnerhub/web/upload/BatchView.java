package org.learnerhub.web.upload;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.feed.ControlTotals;

/**
 * A batch as pages show it; what ends in {@code key} is the key of words.
 *
 * @param trial whether it was a dry run
 * @param outcomes how many rows ended in which way
 * @param notices what is said of the file as a whole
 * @param totals of a feed that was loaded or tried; else null
 * @param format null before it is checked
 */
record BatchView(
        long id,
        String fileName,
        String kindKey,
        boolean trial,
        String user,
        String wayKey,
        String size,
        String sha256,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String stateKey,
        int rows,
        int rowsPrepared,
        int rowsDone,
        int edition,
        List<Outcome> outcomes,
        List<FileNotice> notices,
        @Nullable ControlTotals totals,
        @Nullable FileFormat format) {

    /** @param rows how many */
    record Outcome(String key, int rows) {}

    record FileNotice(String code, String sentence, String detail) {}

    /** Of them, by its key; 0 where there is none. */
    public int rowsOf(String key) {
        return outcomes.stream()
                .filter(one -> one.key().equals(key))
                .mapToInt(Outcome::rows)
                .sum();
    }
}
