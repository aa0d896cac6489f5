package org.learnerhub.web.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.verification.VerificationKind;

/** What somebody may say that a file is, with what is tried first. */
enum FileKind {
    LEARNERS("learners", Right.REGISTER_LEARNERS, RegistrationJob.DRY, headings(LearnerLayout.V2A)),
    /** Questions only: there is nothing to be tried. */
    VERIFICATION("verification", Right.VERIFY_LEARNERS, VerificationKind.VER, headings(LearnerLayout.VERIFY)),
    ACHIEVEMENTS("achievements", Right.SEND_ACHIEVEMENTS, FeedJob.ACHDRY, headings(FeedLayout.ACH)),
    PARTICIPATION("participation", Right.SEND_PARTICIPATION, FeedJob.PARDRY, headings(FeedLayout.PAR));

    /** Where nobody says it, the file shows it. */
    static final String UNSAID = "file";

    private final String word;
    private final Right right;
    private final Job job;
    private final List<String> headings;

    FileKind(String word, Right right, Job job, List<String> headings) {
        this.word = word;
        this.right = right;
        this.job = job;
        this.headings = headings;
    }

    private static List<String> headings(LearnerLayout layout) {
        List<String> headings = new ArrayList<>(List.of("FileVersion", "FileName", "UKPRN", "LearnerRecordCount"));
        layout.fields().forEach(field -> headings.add(layout.heading(field)));
        return headings;
    }

    private static List<String> headings(FeedLayout layout) {
        return Stream.concat(
                        Stream.of("FileVersion", "FileName", "UKPRN", "SubmissionType", "RecordCount"),
                        layout.fields().stream().map(FeedField::fileName))
                .toList();
    }

    /** Those that an institution may send. */
    static List<FileKind> of(Institution institution) {
        return Arrays.stream(values())
                .filter(kind -> institution.may(kind.right))
                .toList();
    }

    static Optional<FileKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** In addresses, forms and keys of words. */
    public String word() {
        return word;
    }

    /** What is done at first. */
    Job job() {
        return job;
    }

    List<String> headings() {
        return headings;
    }
}
