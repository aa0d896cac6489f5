package org.learnerhub.people.ghost;

import java.time.LocalDate;
import java.util.List;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.people.Dice;

/** Real learners, most of whom do as most do. */
final class RealLives {

    private final Register register;
    private final Dice dice;
    private final OddLives odd;

    RealLives(Register register) {
        this.register = register;
        dice = register.dice;
        odd = new OddLives(register);
    }

    /** Those who come anew with one file. */
    void add(Upload upload, int most, List<Draft> all) {
        int family = register.next();
        String line = family + " Mill Lane";
        for (int i = 0; i < Math.min(upload.added(), most); i++) {
            if (!dice.chance(0.12)) {
                family = register.next();
                line = family + " Mill Lane";
            }
            Draft learner = odd.isOdd() ? odd.life(upload) : ordinary(upload, family, line);
            all.add(learner);
        }
    }

    private Draft ordinary(Upload upload, int family, String line) {
        Draft learner = new Draft("ordinary", false, upload, register.born(14, dice.chance(0.8) ? 6 : 40));
        learner.family = family;
        learner.verified(dice, 0.1, 0.15).more(dice, 0.45);
        if (dice.chance(0.65)) {
            learner.email(
                    dice.chance(0.1) ? "family" + family + "@example.org" : "own" + register.next() + "@example.org");
        }
        learner.livingAt(line, "ZZ1 " + family % 10 + "AA");
        if (dice.chance(0.15)) {
            learner.details.remove(LearnerField.ADDRESS_LINE_1);
        }
        learns(learner, 0.93, 0.8);
        confirmed(learner, 0.8, 0.35);
        return learner;
    }

    /** @param takesPart, passes how likely a course and its result are */
    void learns(Draft learner, double takesPart, double passes) {
        LocalDate start = learner.upload.day().plusDays(dice.below(60));
        if (!dice.chance(takesPart) || start.isAfter(Register.TODAY)) {
            return;
        }
        int months = 6 + dice.below(19);
        learner.course(learner.upload.provider().ukprn(), start, months);
        LocalDate end = start.plusMonths(months);
        if (end.isBefore(Register.TODAY) && dice.chance(passes)) {
            learner.result(
                    dice.oneOf(register.awarding), learner.upload.provider().ukprn(), end);
        }
        if (end.isBefore(Register.TODAY) && dice.chance(0.3)) {
            learner.course(register.elsewhere(learner.upload.provider()), end.plusDays(30), 12);
        }
        if (dice.chance(0.0005)) {
            learner.result(
                    dice.oneOf(register.awarding), learner.upload.provider().ukprn(), learner.born.plusYears(8));
        }
    }

    /** By identifiers: of its own institution, and of the school before or after. */
    void confirmed(Draft learner, double own, double others) {
        if (dice.chance(own)) {
            learner.knownTo.add(learner.upload.provider().ukprn());
        }
        if (dice.chance(others)) {
            learner.knownTo.add(register.elsewhere(learner.upload.provider()));
        }
    }
}
