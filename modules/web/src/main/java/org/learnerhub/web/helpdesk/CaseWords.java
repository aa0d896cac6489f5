package org.learnerhub.web.helpdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.casework.CaseView;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.web.frame.Show;

/** A case side by side: what is asked, each learner whom it may be, and in words how far both agree. */
final class CaseWords {

    /** What matching compares, as the learner's fields. */
    static final List<LearnerField> COMPARED = Arrays.stream(Compared.values())
            .flatMap(compared -> field(compared).stream())
            .toList();

    private final Show show;
    private final LifeWords words;

    CaseWords(Show show) {
        this.show = show;
        words = new LifeWords(show);
    }

    /**
     * @param uln the number to answer with
     * @param note what else is to be said of the learner
     */
    record Candidate(Uln uln, String number, String note, String total) {}

    /** A field of everybody. */
    record Line(String field, String asked, List<Cell> cells) {}

    /** @param same whether both agree fully; null where one says nothing */
    record Cell(String value, String level, @Nullable Boolean same) {}

    record Step(Instant at, String verdict, String uln, String by, String reason) {}

    List<Candidate> candidates(CaseView view) {
        return view.learners().stream()
                .map(one -> new Candidate(
                        one.learner().currentUln(),
                        show.uln(one.learner().uln()),
                        note(one.learner()),
                        total(one.scored())))
                .toList();
    }

    private String total(@Nullable ScoredCandidate scored) {
        return scored == null
                ? show.word("helpdesk.case.unlike")
                : show.word(
                        scored.fiveFieldsEqual() ? "helpdesk.case.total.five" : "helpdesk.case.total",
                        String.format(Locale.UK, "%.1f", scored.total()).replace('-', '\u2212'));
    }

    String note(RegisteredLearner learner) {
        Uln master = learner.master();
        if (master != null) {
            return show.word("helpdesk.case.merged", show.uln(master));
        }
        return learner.status() == LearnerStatus.LIVE ? "" : words.status(learner.status());
    }

    List<Line> lines(CaseView view) {
        List<Line> lines = new ArrayList<>();
        for (Compared compared : Compared.all()) {
            Optional<LearnerField> field = field(compared);
            boolean said = field.filter(one -> view.asked().has(one)
                            || view.learners().stream()
                                    .anyMatch(other -> other.learner().details().has(one)))
                    .isPresent();
            if (said) {
                lines.add(line(view, compared, field.orElseThrow()));
            }
        }
        person(view).ifPresent(lines::add);
        return lines;
    }

    private Line line(CaseView view, Compared compared, LearnerField field) {
        return new Line(
                words.field(field),
                words.value(view.asked(), field),
                view.learners().stream()
                        .map(one -> cell(one.learner().details(), field, level(one, compared)))
                        .toList());
    }

    private Cell cell(LearnerDetails details, LearnerField field, @Nullable Level level) {
        boolean compared = level != null && level != Level.MISSING;
        return new Cell(
                // what was compared elsewhere, such as identifiers by institution, is no gap
                compared && !details.has(field) ? "" : words.value(details, field),
                level == null ? "" : word(level),
                compared ? level == Level.EXACT : null);
    }

    /** What the fields say together, where it forbids a match without asking. */
    private Optional<Line> person(CaseView view) {
        List<Cell> cells = view.learners().stream()
                .map(one -> level(one, Compared.PERSON))
                .map(level -> level == null || level == Level.MISSING
                        ? new Cell("", "", null)
                        : new Cell("", word(level), false))
                .toList();
        return cells.stream().allMatch(cell -> cell.level().isEmpty())
                ? Optional.empty()
                : Optional.of(new Line(show.word("helpdesk.case.person"), "", cells));
    }

    private static @Nullable Level level(CaseView.Likeness one, Compared compared) {
        ScoredCandidate scored = one.scored();
        return scored == null
                ? null
                : scored.evidence().stream()
                        .filter(evidence -> evidence.field() == compared)
                        .map(Evidence::level)
                        .findFirst()
                        .orElse(null);
    }

    private String word(Level level) {
        return show.word("helpdesk.level." + level.label());
    }

    /** The newest first. */
    List<Step> steps(CaseView view) {
        List<Step> steps = new ArrayList<>();
        for (ReviewStep step : view.steps()) {
            steps.add(
                    0,
                    new Step(
                            step.at(),
                            show.word(
                                    "helpdesk.verdict." + step.verdict().name().toLowerCase(Locale.ROOT)),
                            show.uln(step.uln()),
                            words.caller(step.by().caller()),
                            step.by().reason()));
        }
        return steps;
    }

    private static Optional<LearnerField> field(Compared compared) {
        return LearnerField.all().stream()
                .filter(field -> field.xmlName().equals(compared.label()))
                .findFirst();
    }
}
