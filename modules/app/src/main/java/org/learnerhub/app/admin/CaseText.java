package org.learnerhub.app.admin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.casework.CaseOutcome;
import org.learnerhub.domain.casework.CaseView;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.registration.allocation.RowInQuestion;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.review.RowOrigin;

/** Review cases in words. Values of row and learners only where they are asked for. */
final class CaseText {

    /** What matching compares, as the learner's fields. */
    static final List<LearnerField> COMPARED = Arrays.stream(Compared.values())
            .flatMap(compared -> field(compared).stream())
            .toList();

    private CaseText() {}

    static String line(ReviewCase one) {
        RowOrigin row = one.subject().row();
        return String.format(
                Locale.ROOT,
                "%d  %s  %s  %s  %.3f  %d learners%s",
                one.id(),
                word(one.subject().kind()),
                word(one.state()),
                one.openedAt(),
                one.subject().total(),
                one.subject().learners().size(),
                row == null ? "" : "  job " + row.batch() + " row " + row.row());
    }

    static String line(CaseOutcome.Done done) {
        RowOutcome row = done.row();
        String answer = row == null ? "" : ": the row is answered " + row.code() + number(row.uln());
        return "case " + done.step().caseId() + " " + word(done.step().verdict())
                + (row == null ? number(done.step().uln()) : answer);
    }

    private static String number(@Nullable Uln uln) {
        return uln == null ? "" : " " + uln;
    }

    static List<String> lines(CaseView view, boolean names) {
        List<String> lines = new ArrayList<>();
        lines.add(line(view.reviewCase()));
        RowInQuestion row = view.row();
        if (row != null) {
            lines.add("institution " + row.batch().identity().ukprn().value() + ", policy "
                    + row.rules().policy().label() + ", answered first with "
                    + row.original().code());
        }
        if (view.first() != null) {
            lines.add("compared with " + learner(view.first()));
        }
        view.learners().forEach(one -> lines.addAll(likeness(view.asked(), one, names)));
        view.steps().forEach(step -> lines.add(line(step)));
        return lines;
    }

    private static List<String> likeness(LearnerDetails asked, CaseView.Likeness one, boolean names) {
        ScoredCandidate scored = one.scored();
        List<String> lines = new ArrayList<>();
        lines.add(learner(one.learner())
                + (scored == null
                        ? "  is not plausible any more"
                        : String.format(
                                Locale.ROOT,
                                "  total %.3f  five key fields %s",
                                scored.total(),
                                scored.fiveFieldsEqual() ? "equal" : "not equal")));
        if (scored != null) {
            scored.evidence().forEach(evidence -> lines.add(line(asked, one.learner(), evidence, names)));
        }
        return lines;
    }

    private static String line(LearnerDetails asked, RegisteredLearner learner, Evidence evidence, boolean names) {
        String line = String.format(
                Locale.ROOT,
                "  %-18s %-12s %8.3f",
                evidence.field().label(),
                evidence.level().label(),
                evidence.weight());
        return line
                + field(evidence.field())
                        .filter(field -> names)
                        .map(field -> "  " + value(asked, field) + " | " + value(learner.details(), field))
                        .orElse("");
    }

    private static String value(LearnerDetails details, LearnerField field) {
        return details.has(field) ? Helpdesk.plain(details.text(field)) : "-";
    }

    /** Empty where several fields together are meant. */
    private static Optional<LearnerField> field(Compared compared) {
        return LearnerField.all().stream()
                .filter(field -> field.xmlName().equals(compared.label()))
                .findFirst();
    }

    private static String learner(RegisteredLearner learner) {
        return learner.uln()
                + (learner.status() == LearnerStatus.LIVE ? "" : " (" + word(learner.status()) + ")")
                + (learner.master() == null ? "" : " -> " + requireNonNull(learner.master()));
    }

    private static String line(ReviewStep step) {
        return step.at() + "  " + word(step.verdict()) + number(step.uln()) + "  by "
                + Helpdesk.name(step.by().caller()) + ": "
                + Helpdesk.plain(step.by().reason());
    }

    private static String word(ReviewVerdict verdict) {
        return switch (verdict) {
            case SAME -> "same person";
            case DISTINCT -> "another person";
            case UNDONE -> "open again";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
