package org.learnerhub.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/**
 * Writes a CSV file of invented achievements (contract 4.4) of registered learners, in an order of chance: everybody once
 * before anybody twice, and no achievement twice. The qualifications are of {@code samples/qualifications.csv}.
 */
public final class AchievementFile {

    private static final int BUFFER = 1 << 16;

    /** Throws that must not depend on those of other files of one seed. */
    private static final long STREAM = 0x0ACE;

    private final AchievementPlan plan;
    private final Writer out;
    private final List<Award> awards =
            Tables.records("qualifications.csv").stream().map(Award::of).toList();
    private final StringBuilder line = new StringBuilder(512);

    private AchievementFile(AchievementPlan plan, Writer out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Flushes, but closes nothing.
     *
     * @param done told the number of rows written, after each
     * @throws IOException also where nobody in the file has a number
     */
    public static void write(AchievementPlan plan, OutputStream file, IntConsumer done) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER);
        new AchievementFile(plan, out).write(done);
        out.flush();
    }

    private void write(IntConsumer done) throws IOException {
        headings();
        try (KnownFile learners = new KnownFile(plan.of())) {
            Lap order = Lap.of(learners.size(), new Dice(plan.seed(), STREAM));
            int passedOver = 0;
            for (int row = 1; row <= plan.rows(); ) {
                int lap = order.number();
                int place = order.next();
                LearnerDetails learner = learners.learner(place);
                if (Uln.parse(learner.text(LearnerField.ULN)).isPresent()) {
                    row(row, learner, place, lap);
                    done.accept(row++);
                    passedOver = 0;
                } else if (++passedOver > learners.size()) {
                    throw new IOException(plan.of() + " has no learner with a ULN");
                }
            }
        }
    }

    private void headings() throws IOException {
        Stream.of("FileVersion", "FileName", "UKPRN", "SubmissionType", "RecordCount")
                .forEach(this::cell);
        FeedLayout.ACH.fields().forEach(field -> cell(field.fileName()));
        endLine();
    }

    private void row(int row, LearnerDetails learner, int place, int lap) throws IOException {
        cell(row == 1 ? "1" : "");
        cell(row == 1 ? "INVENTED-" + plan.seed() : "");
        cell(row == 1 ? plan.ukprn() : "");
        cell(row == 1 ? "FINAL" : "");
        cell(row == 1 ? Integer.toString(plan.rows()) : "");
        Dice dice = new Dice(plan.seed(), STREAM + row);
        Award award = awards.get((place + lap) % awards.size());
        String awarded = plan.awarded().minusDays(lap / awards.size()).toString();
        for (FeedField field : FeedLayout.ACH.fields()) {
            cell(
                    switch (field) {
                        case MIS_IDENTIFIER -> learner.text(LearnerField.MIS_IDENTIFIER);
                        case ULN -> learner.text(LearnerField.ULN);
                        case FAMILY_NAME -> learner.text(LearnerField.FAMILY_NAME);
                        case GIVEN_NAME -> learner.text(LearnerField.GIVEN_NAME);
                        case DATE_OF_BIRTH -> learner.text(LearnerField.DATE_OF_BIRTH);
                        case GENDER -> learner.text(LearnerField.GENDER);
                        case LEARNER_POSTCODE -> learner.text(LearnerField.POST_CODE);
                        case PROVIDER_UKPRN -> "10099001";
                        case REFERENCE -> award.code;
                        case AWARD_DATE, ACTION_DATE -> awarded;
                        case GRADE -> dice.oneOf(award.grades);
                        case LANGUAGE -> dice.chance(0.95) ? "English" : "Welsh";
                        case ACTION -> "1";
                        default -> "";
                    });
        }
        endLine();
    }

    private void cell(String value) {
        line.append(line.length() > 0 ? ",\"" : "\"")
                .append(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""))
                .append('"');
    }

    private void endLine() throws IOException {
        out.write(line.append("\r\n").toString());
        line.setLength(0);
    }

    private record Award(String code, List<String> grades) {

        static Award of(String[] record) {
            return new Award(record[0], List.of(record[1].split("\\|")));
        }
    }
}
