package org.learnerhub.files.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.feed.check.FeedChecks;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.files.text.ReaderLimits;

/** A feed read whole and checked, for tests to look at. */
final class ReadFeed implements Sink<RawFeedRow> {

    static final Path SAMPLES = Path.of(System.getProperty("hub.root", "../.."), "samples");

    private static final Instant NOW = Instant.parse("2026-09-01T18:30:00Z");

    private final FeedLayout layout;
    private final List<RawFeedRow> rows = new ArrayList<>();
    private @Nullable FileHead head;

    private ReadFeed(FeedLayout layout) {
        this.layout = layout;
    }

    static ReadFeed of(FeedLayout layout, byte[] bytes) {
        ReadFeed file = new ReadFeed(layout);
        new FeedFileReader(layout, ReaderLimits.standard())
                .read(() -> new ByteArrayInputStream(bytes), FileHabits.auto(), file);
        return file;
    }

    static ReadFeed sample(String name) throws IOException {
        FeedLayout layout = name.startsWith("achievements") ? FeedLayout.ACH : FeedLayout.PAR;
        return of(layout, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    @Override
    public void head(FileHead said) {
        head = said;
    }

    @Override
    public void row(RawFeedRow row) {
        rows.add(row);
    }

    FileHead head() {
        return Objects.requireNonNull(head);
    }

    List<RawFeedRow> rows() {
        return rows;
    }

    List<CheckedFeedRow> checked() {
        FeedChecks checks = FeedChecks.on(NOW, DateOrder.AUTO);
        return rows.stream().map(row -> checks.check(row, layout)).toList();
    }

    Set<String> errors() {
        Set<String> errors = new TreeSet<>();
        checked()
                .forEach(row -> row.findings().stream()
                        .filter(FeedFinding::isError)
                        .forEach(finding -> errors.add(finding.code().code())));
        return errors;
    }
}
