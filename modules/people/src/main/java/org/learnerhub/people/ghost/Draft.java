package org.learnerhub.people.ghost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.ghost.Claim;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.people.Dice;

/** Somebody who is being invented; contacts are counted when all are there. */
final class Draft {

    final String kind;
    final boolean ghost;
    final Upload upload;
    final Map<LearnerField, String> details = new EnumMap<>(LearnerField.class);
    final List<Claim> events = new ArrayList<>();
    final Set<Ukprn> knownTo = new LinkedHashSet<>();
    final LocalDate born;
    int family;

    Draft(String kind, boolean ghost, Upload upload, LocalDate born) {
        this.kind = kind;
        this.ghost = ghost;
        this.upload = upload;
        this.born = born;
        details.put(LearnerField.DATE_OF_BIRTH, born.toString());
    }

    Draft verified(String type) {
        details.put(LearnerField.VERIFICATION_TYPE, type);
        return this;
    }

    /** @param none, byOrganisation in shares of 1; the others showed a document */
    Draft verified(Dice dice, double none, double byOrganisation) {
        double drawn = dice.share();
        if (drawn < none) {
            return verified(dice.chance(0.7) ? "0" : "999");
        }
        return verified(drawn < none + byOrganisation ? "1" : Integer.toString(2 + dice.below(6)));
    }

    Draft email(String address) {
        details.put(LearnerField.EMAIL_ADDRESS, address);
        return this;
    }

    Draft livingAt(String line, String postCode) {
        details.put(LearnerField.ADDRESS_LINE_1, line);
        details.put(LearnerField.POST_CODE, postCode);
        return this;
    }

    /** What else a form asks for, each by itself. */
    Draft more(Dice dice, double given) {
        for (LearnerField field :
                List.of(LearnerField.SCHOOL_AT_AGE_16, LearnerField.PLACE_OF_BIRTH, LearnerField.MIDDLE_OTHER_NAME)) {
            if (dice.chance(given)) {
                details.put(field, "given");
            }
        }
        return this;
    }

    /** A course at a provider, told by it. */
    Draft course(Ukprn provider, LocalDate from, int months) {
        events.add(new Claim(false, provider, provider, from, from.plusMonths(months)));
        return this;
    }

    Draft result(Ukprn awarding, Ukprn provider, LocalDate on) {
        events.add(new Claim(true, awarding, provider, on, null));
        return this;
    }
}
