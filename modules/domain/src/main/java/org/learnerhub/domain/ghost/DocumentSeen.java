package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerField;

/** Somebody saw a document (contract 0, tier 2). Speaks for a real person, but it is the claiming institution that says so. */
final class DocumentSeen implements Sign {

    @Override
    public String name() {
        return "document-seen";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        return switch (learner.details().text(LearnerField.VERIFICATION_TYPE)) {
            case "2", "3", "4", "5", "6", "7" -> Optional.of("a document was seen");
            default -> Optional.empty();
        };
    }
}
