package org.learnerhub.people.ghost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.people.Dice;

/** The world in which a register comes to be: providers, awarding bodies, homes and days. */
final class Register {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final int PROVIDERS = 80;
    private static final int CROOKED = 6;
    private static final LocalDate FIRST = LocalDate.of(2023, 8, 1);

    final Dice dice;
    final GhostPlan plan;
    final List<InventedProvider> providers = new ArrayList<>();
    final List<Ukprn> awarding = new ArrayList<>();
    private int homes;

    Register(GhostPlan plan) {
        this.plan = plan;
        dice = new Dice(plan.seed(), plan.population().ordinal() + 60L);
        boolean hard = plan.population() == GhostPlan.Population.HARD;
        for (int i = 0; i < PROVIDERS; i++) {
            providers.add(new InventedProvider(
                    new Ukprn(Integer.toString(10_010_000 + i)), dice.chance(hard ? 0.2 : 0.1), i < CROOKED));
        }
        for (int i = 0; i < 12; i++) {
            awarding.add(new Ukprn(Integer.toString(10_030_000 + i)));
        }
    }

    boolean hard() {
        return plan.population() == GhostPlan.Population.HARD;
    }

    InventedProvider anyProvider() {
        return dice.oneOf(providers);
    }

    /** Most invent nobody. */
    InventedProvider crooked() {
        return providers.get(dice.below(CROOKED));
    }

    /** Another one, wherever somebody goes next. */
    Ukprn elsewhere(InventedProvider but) {
        InventedProvider next = anyProvider();
        while (next.equals(but)) {
            next = anyProvider();
        }
        return next.ukprn();
    }

    /** A day on which learners are registered: mostly in autumn. */
    LocalDate enrolment() {
        int year = 2023 + dice.below(4);
        return dice.chance(0.65)
                ? LocalDate.of(year, 8, 20).plusDays(dice.below(60))
                : FIRST.plusDays(dice.below(1_180));
    }

    LocalDate born(int youngest, int years) {
        return LocalDate.of(2009 - youngest + 14 - dice.below(years), 1 + dice.below(12), 1 + dice.below(28));
    }

    /** A number of its own for each home, mailbox or family. */
    int next() {
        return ++homes;
    }
}
