package org.learnerhub.people.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In a real night the new ones are members of families of which others are on the register, or come with them. */
final class Relatives {

    private static final double HELD_BACK = 8;
    private static final int DAYS_OF_CHILDHOOD = 16 * 365;

    private final PopulationPlan plan;
    private final Families families;

    Relatives(PopulationPlan plan, Families families) {
        this.plan = plan;
        this.families = families;
    }

    /** Whether a member of a family of the register is not on it, so as to come as new. */
    boolean heldBack(long person) {
        return plan.night() == Night.REAL
                && Chances.of(plan.seed(), "held back", person).percent(HELD_BACK);
    }

    /**
     * A new person.
     *
     * @param trouble what the person is to one of the family who came before
     * @param other the number of that one in the family; -1 where it is a stranger's
     */
    record Newcomer(Human human, int member, String trouble, int other) {}

    /** Those of a family who come as new. */
    List<Newcomer> newcomers(long family) {
        List<Human> members = families.family(family);
        List<Newcomer> newcomers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (heldBack(Identifiers.ofMember(family, i))) {
                newcomers.add(newcomer(family, members, i));
            }
        }
        return newcomers;
    }

    /** Those on the register come before all others, and of the new ones the elder. */
    private Newcomer newcomer(long family, List<Human> members, int member) {
        Newcomer closest = new Newcomer(members.get(member), member, "new", -1);
        for (int i = 0; i < members.size(); i++) {
            boolean before = i != member && (i < member || !heldBack(Identifiers.ofMember(family, i)));
            String relation = before ? relation(members.get(member), members.get(i)) : null;
            boolean closer = relation != null && (closest.other() < 0 || rank(relation) < rank(closest.trouble()));
            closest = closer ? new Newcomer(members.get(member), member, String.valueOf(relation), i) : closest;
        }
        return closest;
    }

    private static int rank(String relation) {
        return List.of("new twin", "new son or father of his name", "new sibling", "new child or parent")
                .indexOf(relation);
    }

    private static @Nullable String relation(Human one, Human other) {
        LocalDate born = one.born();
        if (born.equals(other.born())) {
            return "new twin";
        }
        boolean generations = Math.abs(born.toEpochDay() - other.born().toEpochDay()) > DAYS_OF_CHILDHOOD;
        if (!generations) {
            return "new sibling";
        }
        return one.given().equals(other.given()) ? "new son or father of his name" : "new child or parent";
    }
}
