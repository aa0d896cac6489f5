package org.learnerhub.files.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.AnsweredFeedRow;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedErrorFile;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.xml.Schemas;

class FeedAnswerFileWriterTest {

    private static final Job ACH = new Job("ACH");
    private static final Instant NOW = Instant.parse("2026-09-01T18:30:00Z");
    private static final KeptOutput OUTPUT = new KeptOutput("output.csv", 2_048, "ef".repeat(32));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"achievements/summer-results.csv", "achievements/summer-results.xml", "participation/autumn-return.xml"
    })
    void output_and_result_are_valid_and_have_every_row(String name) throws Exception {
        ReadFeed feed = ReadFeed.sample(name);
        List<AnsweredFeedRow> rows = answered(feed.checked());
        write(batch(feed, rows), ControlTotals.of(tally(rows)), rows);

        byte[] output = Files.readAllBytes(folder.resolve("output"));
        Schemas.FEED_RESULT.validate(Files.readAllBytes(folder.resolve("result")));
        if (name.endsWith(".xml")) {
            (name.startsWith("ach") ? Schemas.ACHIEVEMENT : Schemas.PARTICIPATION).validate(output);
        } else {
            assertThat(new String(output, UTF_8).lines())
                    .hasSize(1 + rows.size())
                    .element(2)
                    .asString()
                    .startsWith("\"\",\"\",\"\",\"\",\"\",\"NA-0001\",\"1026893096\",\"Quillfeather\"")
                    .endsWith(",\"held-learner\",\"\",\"HUB-6021\",\"Uln\",\""
                            + FeedErrorFile.message(new FeedFinding(FeedCode.LEARNER_DISAGREES, FeedField.ULN)) + "\"");
        }
    }

    @Test
    void rows_that_do_not_add_up_to_the_totals_are_no_answer() throws IOException {
        ReadFeed feed = ReadFeed.sample("achievements/summer-results.csv");
        List<AnsweredFeedRow> rows = answered(feed.checked());
        ControlTotals less = ControlTotals.of(tally(rows.subList(1, rows.size())));
        assertThatIllegalStateException().isThrownBy(() -> write(batch(feed, rows), less, rows));
    }

    @Test
    void the_error_file_has_the_errors_in_their_groups() throws IOException {
        List<AnsweredFeedRow> rows = new ArrayList<>();
        ReadFeed.sample("achievements/summer-results.csv").checked().stream()
                .limit(3)
                .forEach(row -> rows.add(end(row, FeedOutcome.HELD_LEARNER, FeedCode.LEARNER_NOT_FOUND)));
        ReadFeed.sample("achievements/invalid/HUB-6042-action-5.csv").checked().stream()
                .skip(1)
                .forEach(row ->
                        rows.add(new AnsweredFeedRow(row, new FeedRowOutcome(FeedOutcome.REFUSED_FIELD, null, null))));
        assertThat(FeedErrorFile.of(rows.iterator()).lines())
                .extracting(line -> line.replaceAll(",\".*", ""))
                .containsExactly(
                        "Group,Row,Column,Code,Message",
                        "FieldDataErrors,3,Action,HUB-6042",
                        "LearnerDataErrors,2,Uln,HUB-6020",
                        "LearnerDataErrors,3,Uln,HUB-6020",
                        "LearnerDataErrors,4,Uln,HUB-6020");
    }

    private void write(Batch batch, ControlTotals totals, List<AnsweredFeedRow> rows) {
        new FeedAnswerFileWriter()
                .write(
                        batch,
                        Edition.first(batch.id()),
                        totals,
                        rows.iterator(),
                        folder.resolve("output"),
                        () -> OUTPUT,
                        folder.resolve("result"));
    }

    /** The second is held, all others are created. */
    private static List<AnsweredFeedRow> answered(List<CheckedFeedRow> rows) {
        List<AnsweredFeedRow> answered = new ArrayList<>();
        for (CheckedFeedRow row : rows) {
            answered.add(
                    answered.size() == 1
                            ? end(row, FeedOutcome.HELD_LEARNER, FeedCode.LEARNER_DISAGREES)
                            : new AnsweredFeedRow(
                                    row, new FeedRowOutcome(FeedOutcome.CREATED_FINAL, 100L + row.row(), null)));
        }
        return answered;
    }

    private static AnsweredFeedRow end(CheckedFeedRow row, FeedOutcome outcome, FeedCode code) {
        return new AnsweredFeedRow(row, new FeedRowOutcome(outcome, null, new FeedFinding(code, FeedField.ULN)));
    }

    private static Tally tally(List<AnsweredFeedRow> rows) {
        int[] tally = new int[FeedOutcome.values().length];
        rows.forEach(row -> tally[row.outcome().outcome().ordinal()]++);
        return Tally.of(tally);
    }

    private static Batch batch(ReadFeed feed, List<AnsweredFeedRow> rows) {
        Progress.Working work =
                new Progress.Working(new Batch.Checked(feed.head(), ACH, rows.size(), 1), NOW, 1, 1, tally(rows));
        return new Batch(
                new BatchId(1042),
                new Batch.Identity(new Ukprn("10099003"), "ab".repeat(32), "", ACH),
                new Batch.Origin(null, "tests", WayIn.SOAP_EXCHANGE, "feed", 1_000),
                NOW,
                false,
                new Progress.Answered(work, NOW, 1));
    }
}
