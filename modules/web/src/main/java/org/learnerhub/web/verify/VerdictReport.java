package org.learnerhub.web.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ShortCode;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;

/**
 * A verdict for people.
 *
 * @param verdict the key of its words and its look
 * @param covered what the signature covers; null where nothing may be believed
 * @param code the short code of the extract; null where there is none
 */
record VerdictReport(
        String verdict,
        List<Reason> reasons,
        @Nullable Disclosed covered,
        List<ExtractText.Entry> entries,
        @Nullable String code) {

    static VerdictReport of(Verification found, Show show, ExtractText text) {
        Disclosed covered = found.covered();
        return new VerdictReport(
                word(found),
                found.reasons().stream().map(reason -> Reason.of(reason, show)).toList(),
                covered,
                covered == null ? List.of() : text.entries(covered.entries()),
                covered == null ? null : ShortCode.of(covered.head()));
    }

    /** What was read and whose state cannot be learnt is another thing than what cannot be read. */
    private static String word(Verification found) {
        return switch (found.verdict()) {
            case GENUINE -> "genuine";
            case CHANGED -> "changed";
            case NOT_OURS -> "foreign";
            case WITHDRAWN_OR_REPLACED -> "withdrawn";
            case CANNOT_TELL -> found.covered() == null ? "unreadable" : "untold";
        };
    }

    /** @param place in the file; null where there is none */
    record Reason(String code, String text, @Nullable String place) {

        static Reason of(Refusal refusal, Show show) {
            return new Reason(refusal.code().code(), Refusals.text(show, refusal.code()), refusal.place());
        }
    }
}
