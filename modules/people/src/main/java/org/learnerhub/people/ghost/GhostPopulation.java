package org.learnerhub.people.ghost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.ghost.ClaimedLearner;
import org.learnerhub.domain.ghost.Sharing;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/** An invented register, whole: real learners and ghosts. */
public final class GhostPopulation {

    private static final long FIRST_NUMBER = 1_000_000_000;

    private GhostPopulation() {}

    /** In the order in which they are invented; the same plan gives the same. */
    public static List<InventedLearner> of(GhostPlan plan) {
        Register register = new Register(plan);
        RealLives real = new RealLives(register);
        GhostLives ghosts = new GhostLives(register);
        int wantedGhosts = (int) Math.round(plan.learners() * plan.share());
        List<Draft> all = new ArrayList<>();
        while (all.size() < wantedGhosts) {
            ghosts.add(wantedGhosts - all.size(), all);
        }
        while (all.size() < plan.learners()) {
            real.add(upload(register), plan.learners() - all.size(), all);
        }
        return counted(all);
    }

    /** In the hard population some enrol a whole year in one night. */
    private static Upload upload(Register register) {
        InventedProvider provider = register.anyProvider();
        LocalDate day = register.enrolment();
        if (register.hard() && register.dice.chance(0.04)) {
            return Upload.ofNewOnly(
                    provider,
                    day,
                    InventedProvider.at(day, register.dice.below(5), register.dice),
                    30 + register.dice.below(120),
                    register.dice);
        }
        return Upload.ordinary(provider, day, register.dice);
    }

    private static List<InventedLearner> counted(List<Draft> all) {
        Map<String, Count> counts = new HashMap<>();
        for (Draft one : all) {
            counts.computeIfAbsent(email(one), any -> new Count()).add(one);
            counts.computeIfAbsent(address(one), any -> new Count()).add(one);
        }
        List<InventedLearner> learners = new ArrayList<>();
        Uln uln = after(FIRST_NUMBER);
        for (Draft one : all) {
            learners.add(new InventedLearner(
                    new ClaimedLearner(
                            uln,
                            LearnerDetails.of(one.details),
                            one.upload.registration(),
                            sharing(email(one), counts),
                            sharing(address(one), counts),
                            one.events,
                            one.knownTo),
                    one.kind,
                    one.ghost));
            uln = after(uln.number());
        }
        return learners;
    }

    /** The next number with a right check digit. */
    private static Uln after(long number) {
        long next = number + 1;
        while (Uln.parse(Long.toString(next)).isEmpty()) {
            next++;
        }
        return new Uln(next);
    }

    private static String email(Draft one) {
        return one.details.getOrDefault(LearnerField.EMAIL_ADDRESS, "");
    }

    private static String address(Draft one) {
        String line = one.details.getOrDefault(LearnerField.ADDRESS_LINE_1, "");
        return line.isEmpty() ? "" : line + " " + one.details.getOrDefault(LearnerField.POST_CODE, "");
    }

    private static Sharing sharing(String contact, Map<String, Count> counts) {
        Count count = counts.get(contact);
        if (contact.isEmpty() || count == null) {
            return Sharing.NONE;
        }
        return count.learners < Sharing.FEWEST ? Sharing.ALONE : new Sharing(count.learners, count.families.size());
    }

    private static final class Count {
        private final Set<Integer> families = new HashSet<>();
        private int learners;

        void add(Draft one) {
            learners++;
            families.add(one.family);
        }
    }
}
