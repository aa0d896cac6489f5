package org.learnerhub.people.ghost;

import java.time.LocalDate;
import java.util.List;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.people.Dice;

/** Learners whom a crooked provider invents, one kind a file. In the hard population they do as the real ones do. */
final class GhostLives {

    private final Register register;
    private final Dice dice;

    /** Of so many files, to have kinds by turns. */
    private long files;

    GhostLives(Register register) {
        this.register = register;
        dice = register.dice;
        files = register.plan.seed();
    }

    void add(int most, List<Draft> all) {
        InventedProvider provider = register.crooked();
        LocalDate day = register.enrolment().minusDays(60);
        int many = Math.min(most, 15 + dice.below(60));
        int kind = (int) Math.floorMod(files++, 5L);
        Upload upload = upload(provider, day, many, kind == 0);
        int mailbox = register.next();
        for (int i = 0; i < many; i++) {
            all.add(
                    switch (kind) {
                        case 0 -> paid(ghost("night of inventions", upload, 0.3), 0.7);
                        case 1 -> paid(oneMailbox(upload, mailbox), 0.7);
                        case 2 -> careless(upload);
                        case 3 -> ghost("sleeper", upload, 0.4);
                        default -> paid(paper(upload), 1);
                    });
        }
    }

    /** Whoever imitates hides a few among real rows, by day. */
    private Upload upload(InventedProvider provider, LocalDate day, int many, boolean night) {
        if (register.hard() && dice.chance(0.85)) {
            return Upload.ordinary(provider, day, dice);
        }
        int hour = night ? 1 + dice.below(4) : 9 + dice.below(9);
        return Upload.ofNewOnly(provider, day, InventedProvider.at(day, hour, dice), many, dice);
    }

    private Draft ghost(String kind, Upload upload, double more) {
        Draft ghost = new Draft(kind, true, upload, register.born(16, 20));
        ghost.family = register.next();
        boolean hard = register.hard();
        ghost.verified(dice, hard ? 0.25 : 0.65, hard ? 0.3 : 0.25).more(dice, hard ? 0.35 : more);
        ghost.livingAt(register.next() + " Mill Lane", "ZZ4 4AA");
        if (!dice.chance(hard ? 0.8 : 0.4)) {
            ghost.details.remove(LearnerField.ADDRESS_LINE_1);
        }
        if (dice.chance(hard ? 0.6 : 0.2)) {
            ghost.email("own" + register.next() + "@example.org");
        }
        if (hard && dice.chance(0.15)) {
            ghost.knownTo.add(register.elsewhere(upload.provider()));
        }
        ghost.knownTo.add(upload.provider().ukprn());
        return ghost;
    }

    private Draft oneMailbox(Upload upload, int mailbox) {
        Draft ghost = ghost("one mailbox", upload, 0.3);
        int shared = register.hard() ? register.next() : mailbox;
        boolean small = register.hard() && dice.chance(0.6);
        return ghost.email("office" + (small ? shared : mailbox) + "@example.org")
                .livingAt((small ? shared : mailbox) + " Office Park", "ZZ5 5AA");
    }

    private Draft careless(Upload upload) {
        Draft ghost = paid(ghost("careless", upload, 0.3), 0.8);
        if (register.hard() && dice.chance(0.6)) {
            return ghost;
        }
        if (dice.chance(0.5)) {
            return ghost.result(dice.oneOf(register.awarding), upload.provider().ukprn(), ghost.born.plusYears(7));
        }
        LocalDate start = upload.day().plusDays(5);
        return ghost.course(register.providers.get(0).ukprn(), start, 12)
                .course(register.providers.get(1).ukprn(), start, 12)
                .course(register.providers.get(2).ukprn(), start, 12);
    }

    /** All that paper can give. */
    private Draft paper(Upload upload) {
        return ghost("on paper", upload, 0.5)
                .verified(dice.chance(0.5) ? "1" : "2")
                .livingAt(register.next() + " Mill Lane", "ZZ6 6AA")
                .email("own" + register.next() + "@example.org");
    }

    /** The course for which money is claimed; whoever imitates buys a result now and then. */
    private Draft paid(Draft ghost, double claimed) {
        if (!dice.chance(claimed)) {
            return ghost;
        }
        LocalDate start = ghost.upload.day().plusDays(dice.below(30));
        int months = 3 + dice.below(10);
        ghost.course(ghost.upload.provider().ukprn(), start, months);
        LocalDate end = start.plusMonths(months);
        if (register.hard() && end.isBefore(Register.TODAY) && dice.chance(0.15)) {
            ghost.result(dice.oneOf(register.awarding), ghost.upload.provider().ukprn(), end);
        }
        return ghost;
    }
}
