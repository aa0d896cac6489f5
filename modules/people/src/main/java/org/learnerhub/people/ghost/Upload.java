package org.learnerhub.people.ghost;

import java.time.Instant;
import java.time.LocalDate;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.people.Dice;

/**
 * A file with new learners, or calls of one hour.
 *
 * @param day on which it was sent
 * @param added how many come anew with it
 */
record Upload(InventedProvider provider, LocalDate day, Instant at, int added, int rows) {

    /** An ordinary file: some are new, most are known; in autumn half are new. */
    static Upload ordinary(InventedProvider provider, LocalDate day, Dice dice) {
        int rows = 20 + dice.below(280);
        boolean autumn = day.getMonthValue() >= 8 && day.getMonthValue() <= 10;
        int added = Math.max(1, (int) (rows * (autumn ? 0.25 + 0.6 * dice.share() : 0.05 + 0.2 * dice.share())));
        return new Upload(provider, day, provider.hourOf(day, dice), added, rows);
    }

    /** Nearly everybody is new. */
    static Upload ofNewOnly(InventedProvider provider, LocalDate day, Instant at, int added, Dice dice) {
        return new Upload(provider, day, at, added, added + dice.below(1 + added / 20));
    }

    Registration registration() {
        return new Registration(provider.ukprn(), at, added, rows, provider.nightShare());
    }
}
