package org.learnerhub.files.result;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.AnswerWriter.MatchSettings;

/**
 * Why a row was matched as it was. A candidate's number is shown only where it is the row's answer: to the sender the
 * others are strangers.
 */
final class MatchingElement {

    private final CanonicalXmlWriter xml;
    private final long prior;
    private final String priorText;
    private final String review;
    private final String match;
    private final String margin;

    MatchingElement(CanonicalXmlWriter xml, MatchSettings settings) {
        this.xml = xml;
        prior = FixedPoint.of(settings.prior());
        priorText = FixedPoint.text(prior);
        review = FixedPoint.text(FixedPoint.of(settings.review()));
        match = FixedPoint.text(FixedPoint.of(settings.match()));
        margin = FixedPoint.text(FixedPoint.of(settings.margin()));
    }

    void write(Explanation explanation, @Nullable Uln answer) throws IOException {
        xml.start("Matching")
                .attribute("candidates", explanation.plausible())
                .attribute("margin", margin)
                .attribute("matchThreshold", match)
                .attribute("outcome", outcome(explanation.kind()))
                .attribute("prior", priorText)
                .attribute("threshold", review);
        int rank = 1;
        for (ScoredCandidate candidate : explanation.candidates()) {
            candidate(candidate, rank++, answer);
        }
        xml.end();
    }

    private void candidate(ScoredCandidate candidate, int rank, @Nullable Uln answer) throws IOException {
        xml.start("Candidate")
                .attribute("exactFive", Boolean.toString(candidate.fiveFieldsEqual()))
                .attribute("keys", keys(candidate))
                .attribute("rank", rank)
                .attribute("total", FixedPoint.text(total(candidate.evidence())));
        if (candidate.uln().equals(answer)) {
            xml.attribute("uln", candidate.uln().toString());
        }
        for (Evidence evidence : candidate.evidence()) {
            xml.start("Field")
                    .attribute("comparator", evidence.field().comparator())
                    .attribute("level", evidence.level().label())
                    .attribute("name", evidence.field().label())
                    .attribute("weight", FixedPoint.text(FixedPoint.of(evidence.weight())))
                    .end();
        }
        xml.end();
    }

    private long total(List<Evidence> evidence) {
        long total = prior;
        for (Evidence each : evidence) {
            total += FixedPoint.of(each.weight());
        }
        return total;
    }

    private static String keys(ScoredCandidate candidate) {
        StringBuilder keys = new StringBuilder();
        for (KeyKind kind : KeyKind.all()) {
            if (candidate.keys().contains(kind)) {
                keys.append(keys.isEmpty() ? "" : " ").append(kind.label());
            }
        }
        return keys.toString();
    }

    private static String outcome(Explanation.Kind kind) {
        return switch (kind) {
            case EXACT -> "exact";
            case POSSIBLE -> "possible";
            case TOO_MANY -> "too-many";
            case NONE -> "none";
            case ULN -> "uln";
        };
    }
}
