package org.learnerhub.people.ghost;

import java.time.LocalDate;
import org.learnerhub.people.Dice;

/** Real learners with traits that look like a ghost's; in the hard population there are many. */
final class OddLives {

    private static final int IN_A_HOSTEL = 40;

    private final Register register;
    private final Dice dice;
    private int inHostel;
    private int hostel;

    OddLives(Register register) {
        this.register = register;
        dice = register.dice;
    }

    boolean isOdd() {
        return dice.chance(register.hard() ? 0.16 : 0.03);
    }

    Draft life(Upload upload) {
        return switch (dice.below(6)) {
            case 0 -> homeEducated(upload);
            case 1 -> inHostel(upload);
            case 2, 3 -> adultWithoutEvents(upload);
            case 4 -> brokeOff(upload);
            default -> fromAbroad(upload);
        };
    }

    /** Registered for one examination, long before it is sat; nobody else knows them. */
    private Draft homeEducated(Upload upload) {
        Draft learner =
                person("home-educated", upload, 14, 4).verified(dice, 0.5, 0.4).more(dice, 0.2);
        if (dice.chance(0.3)) {
            LocalDate sat = upload.day().plusDays(200 + dice.below(200));
            if (sat.isBefore(Register.TODAY)) {
                learner.result(dice.oneOf(register.awarding), upload.provider().ukprn(), sat);
            }
        }
        return learner;
    }

    /** Forty at one door, and the warden's mailbox for those without one. */
    private Draft inHostel(Upload upload) {
        if (inHostel++ % IN_A_HOSTEL == 0) {
            hostel = register.next();
        }
        Draft learner =
                person("hostel", upload, 16, 12).verified(dice, 0.3, 0.3).more(dice, 0.2);
        learner.livingAt(hostel + " Hostel Road", "ZZ2 2ZZ");
        if (dice.chance(0.5)) {
            learner.email("hostel" + hostel + "@example.org");
        }
        course(learner, 0.7, 0.4);
        return learner;
    }

    /** A short course that nobody tells of. */
    private Draft adultWithoutEvents(Upload upload) {
        Draft learner = person("adult without events", upload, 19, 50)
                .verified(dice, 0.25, 0.35)
                .more(dice, 0.3);
        if (dice.chance(0.5)) {
            learner.email("own" + register.next() + "@example.org");
        }
        return learner;
    }

    private Draft brokeOff(Upload upload) {
        Draft learner =
                person("broke off", upload, 16, 10).verified(dice, 0.15, 0.25).more(dice, 0.4);
        learner.email("own" + register.next() + "@example.org");
        course(learner, 1, 0);
        return learner;
    }

    /** Nobody here knew them before. */
    private Draft fromAbroad(Upload upload) {
        Draft learner =
                person("from abroad", upload, 18, 12).verified(dice, 0.35, 0.15).more(dice, 0.1);
        course(learner, 0.85, 0.6);
        return learner;
    }

    private Draft person(String kind, Upload upload, int youngest, int years) {
        Draft learner = new Draft(kind, false, upload, register.born(youngest, years));
        learner.family = register.next();
        learner.livingAt(register.next() + " Mill Lane", "ZZ3 3AA");
        return learner;
    }

    private void course(Draft learner, double takesPart, double passes) {
        if (!dice.chance(takesPart)) {
            return;
        }
        LocalDate start = learner.upload.day().plusDays(dice.below(60));
        int months = 3 + dice.below(15);
        learner.course(learner.upload.provider().ukprn(), start, months);
        LocalDate end = start.plusMonths(months);
        if (end.isBefore(Register.TODAY) && dice.chance(passes)) {
            learner.result(
                    dice.oneOf(register.awarding), learner.upload.provider().ukprn(), end);
        }
    }
}
