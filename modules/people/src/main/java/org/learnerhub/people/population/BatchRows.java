package org.learnerhub.people.population;

import java.util.ArrayList;
import java.util.List;

/** The rows of the batch: what is new, what comes back, in no order. */
final class BatchRows {

    private static final double SIDE_BY_SIDE = 50;

    private final PopulationPlan plan;
    private final Families families;
    private final Pairs pairs;
    private final Returns returns;
    private final RealReturns realReturns;
    private final Relatives relatives;
    private final Offices offices;
    private final Identifiers identifiers;
    private final List<List<BatchRow>> groups = new ArrayList<>();

    BatchRows(PopulationPlan plan, Families families, Pairs pairs, Homes homes, Identifiers identifiers) {
        this.plan = plan;
        this.families = families;
        this.pairs = pairs;
        this.identifiers = identifiers;
        returns = new Returns(homes);
        offices = new Offices(plan.seed());
        realReturns = new RealReturns(homes, offices, plan.errors());
        relatives = new Relatives(plan, families);
    }

    /** @param registered how many families are on the register with all their members */
    List<BatchRow> draw(long registered) {
        for (int i = 0; i < plan.pairs(); i++) {
            pair(i);
        }
        for (int i = 0; i < plan.returners(); i++) {
            returner(i, registered);
        }
        if (plan.night() == Night.REAL) {
            newRelatives(registered);
        } else {
            for (int i = 0; i < plan.newcomers(); i++) {
                newcomer(i, registered);
            }
        }
        return shuffled();
    }

    private void pair(int number) {
        Chances chances = Chances.of(plan.seed(), "pair rows", number);
        Pair pair = pairs.pair(number);
        String label = pair.kind().label();
        if (!pair.kind().bothNew()) {
            String other = identifiers.uln(Identifiers.ofPair(number)).toString();
            groups.add(List.of(row(pair.other(), "P" + number, label, other, chances)));
            return;
        }
        BatchRow one = row(pair.one(), "P" + number + "a", "", "", chances);
        BatchRow other = row(pair.other(), "P" + number + "b", label, one.person(), chances);
        groups.add(List.of(one, other));
    }

    private BatchRow row(Human human, String person, String trouble, String other, Chances chances) {
        return new BatchRow(human, identifiers.fresh(chances), null, person, trouble, other);
    }

    private void returner(int number, long registered) {
        Chances chances = Chances.of(plan.seed(), "returner", number);
        long from = number * registered / plan.returners();
        long to = (number + 1) * registered / plan.returners();
        long family = from + chances.below((int) Math.max(1, to - from));
        List<Human> members = families.family(family);
        int member = chances.below(members.size());
        long person = Identifiers.ofMember(family, member);
        if (relatives.heldBack(person)) {
            return;
        }
        Human known = members.get(member);
        Returns.Returned again =
                plan.night() == Night.REAL ? realReturns.again(known, chances) : returns.again(known, chances);
        String identifier = identifiers.again(Identifiers.registered(person, plan.seed()), chances);
        groups.add(List.of(new BatchRow(again.human(), identifier, identifiers.uln(person), "", again.trouble(), "")));
    }

    /** Families one after the other over the whole register, each with all who are new of it, side by side. */
    private void newRelatives(long registered) {
        Chances chances = Chances.of(plan.seed(), "relatives", 0);
        long step = Math.max(1, registered / Math.max(1, plan.newcomers() * 6L));
        int count = 0;
        for (long family = 0; family < registered && count < plan.newcomers(); family += step) {
            List<BatchRow> rows = new ArrayList<>();
            for (Relatives.Newcomer one : relatives.newcomers(family)) {
                Human typed = offices.any(chances).typed(one.human());
                rows.add(row(typed, name(family, one.member()), one.trouble(), other(family, one), chances));
            }
            if (!rows.isEmpty()) {
                groups.add(rows);
                count += rows.size();
            }
        }
    }

    private static String name(long family, int member) {
        return "M" + Identifiers.ofMember(family, member);
    }

    /** Siblings a year or more apart are not asked after. */
    private String other(long family, Relatives.Newcomer newcomer) {
        boolean asked =
                newcomer.trouble().equals("new twin") || newcomer.trouble().contains("of his name");
        if (!asked) {
            return "";
        }
        long other = Identifiers.ofMember(family, newcomer.other());
        return relatives.heldBack(other)
                ? name(family, newcomer.other())
                : identifiers.uln(other).toString();
    }

    private void newcomer(int number, long registered) {
        Chances chances = Chances.of(plan.seed(), "newcomer", number);
        Human human = families.family(registered + 10 + number).get(0);
        groups.add(List.of(row(human, "N" + number, "new", "", chances)));
    }

    /** Half of the pairs that are new together stand side by side, the others far apart; the second names the first. */
    private List<BatchRow> shuffled() {
        Chances chances = Chances.of(plan.seed(), "order", 0);
        List<List<BatchRow>> inOrder = new ArrayList<>();
        List<List<BatchRow>> behind = new ArrayList<>();
        for (List<BatchRow> group : groups) {
            if (group.size() != 2 || chances.percent(SIDE_BY_SIDE)) {
                inOrder.add(group);
            } else {
                inOrder.add(List.of(group.get(0)));
                behind.add(List.of(group.get(1)));
            }
        }
        shuffle(inOrder, chances);
        return merged(inOrder, behind);
    }

    private static void shuffle(List<List<BatchRow>> groups, Chances chances) {
        for (int i = groups.size() - 1; i > 0; i--) {
            int other = chances.below(i + 1);
            List<BatchRow> kept = groups.get(i);
            groups.set(i, groups.get(other));
            groups.set(other, kept);
        }
    }

    private static List<BatchRow> merged(List<List<BatchRow>> inOrder, List<List<BatchRow>> behind) {
        List<BatchRow> rows = new ArrayList<>();
        inOrder.forEach(rows::addAll);
        behind.forEach(rows::addAll);
        return rows;
    }
}
