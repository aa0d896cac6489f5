package org.learnerhub.app.pages;

import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.problem.Severity;
import org.learnerhub.domain.problem.WireCodes;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.soap.learner.LearnerCodes;

/** What existing clients see in place of a code: the return code of a row, or the learner service's word. */
final class WireWords {

    private static final Set<Class<?>> OF_ROWS = Set.of(RowCode.class, LearnerRowCode.class, MatchCode.class);

    private final WireCodes learnerService = new LearnerCodes();

    Optional<String> of(HubCode code) {
        return code.severity() == Severity.ERROR && OF_ROWS.contains(code.getClass())
                ? Optional.of(ReturnCode.of(new Finding(code, null)).name())
                : learnerService.of(code);
    }
}
