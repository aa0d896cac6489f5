package org.learnerhub.app.matching.evaluation;

import static org.learnerhub.app.matching.evaluation.End.LISTED;
import static org.learnerhub.app.matching.evaluation.End.NOBODY;
import static org.learnerhub.app.matching.evaluation.End.RIGHT;
import static org.learnerhub.app.matching.evaluation.End.UNLISTED;
import static org.learnerhub.app.matching.evaluation.End.WRONG;
import static org.learnerhub.app.matching.evaluation.Standing.NEW;
import static org.learnerhub.app.matching.evaluation.Standing.REGISTERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.learnerhub.app.matching.evaluation.Figure.Marks;
import org.learnerhub.app.matching.evaluation.Tally.Ends;

/** The figures of an evaluation, in the order in which they are shown. */
final class Figures {

    private static final Pattern TWIN = Pattern.compile("twin");
    private static final Pattern SON = Pattern.compile("\\bsons?\\b|father|parent|\\bchild\\b|generation|namesake");

    private final Night night;
    private final Ends all;

    Figures(Night night) {
        this.night = night;
        all = night.tally().all();
    }

    List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        matches(figures);
        rest(figures);
        people(figures);
        newWith(TWIN, "twins-merged", "new twins merged", new Marks("3 %", "1 %", "0.1 %"), figures);
        newWith(SON, "sons-merged", "new sons merged into fathers", new Marks("0.5 %", "0", "0"), figures);
        return figures;
    }

    private void matches(List<Figure> figures) {
        long right = all.of(RIGHT);
        long wrong = all.of(WRONG);
        long known = all.of(REGISTERED);
        figures.add(new Figure(
                "precision",
                "precision of automatic matches",
                new Share(right, right + wrong),
                new Marks(".9997 / .999", ".9999 / .9998", ".99997 / .9999")));
        figures.add(new Figure("false-matches", "false matches", new Share(wrong, right + wrong), Marks.NONE));
        figures.add(new Figure(
                "recall-automatic",
                "recall automatic",
                new Share(all.of(REGISTERED, RIGHT), known),
                new Marks(".83 / .80", ".89 / .87", ".95 / .92")));
        figures.add(new Figure(
                "recall-with-review",
                "recall automatic + review with the right learner listed",
                new Share(all.of(REGISTERED, RIGHT) + all.of(REGISTERED, LISTED), known),
                new Marks(".975", ".990", ".996")));
    }

    private void rest(List<Figure> figures) {
        long known = all.of(REGISTERED);
        long reviews = all.of(LISTED) + all.of(UNLISTED);
        figures.add(new Figure(
                "missed",
                "missed: a registered learner taken for new",
                new Share(all.of(REGISTERED, NOBODY), known),
                new Marks("2.5 %", "1.0 %", "0.4 %")));
        figures.add(new Figure(
                "review-without-the-right",
                "in review, the right learner not listed",
                new Share(all.of(REGISTERED, UNLISTED), known),
                Marks.NONE));
        figures.add(new Figure(
                "rows-for-review",
                "rows sent to review",
                new Share(reviews, all.rows()),
                new Marks("15 %", "8 %", "3 %")));
        figures.add(new Figure(
                "new-allocated",
                "new learners allocated",
                new Share(all.of(NEW, NOBODY), all.of(NEW)),
                new Marks(".94 / .86", ".965 / .90", ".985 / .95")));
    }

    private void people(List<Figure> figures) {
        TruePeople people = night.people();
        figures.add(new Figure(
                "duplicates",
                "duplicates made: new ULNs for people who had one",
                new Share(people.duplicates(), people.given()),
                Marks.NONE));
        figures.add(new Figure(
                "new-person-two-numbers",
                "one new person given two ULNs",
                new Share(people.newPeopleWithTwoNumbers(), people.newPeople()),
                new Marks("0", "0", "0")));
        figures.add(new Figure(
                "new-number-two-people",
                "one new ULN for two people",
                new Share(people.newNumbersOfTwoPeople(), people.given()),
                new Marks("0", "0", "0")));
    }

    private void newWith(Pattern trouble, String name, String words, Marks marks, List<Figure> figures) {
        Predicate<String> named =
                kind -> trouble.matcher(kind.toLowerCase(Locale.ROOT)).find();
        long rows = 0;
        long merged = 0;
        for (Map.Entry<String, Ends> kind : night.tally().troubles().entrySet()) {
            if (named.test(kind.getKey())) {
                rows += kind.getValue().of(NEW);
                merged += kind.getValue().of(NEW, WRONG);
            }
        }
        if (rows > 0) {
            figures.add(new Figure(name, words, new Share(merged, rows), marks));
        }
    }

    /** In points of recall with review, the worst community below the average; empty where the truth names none. */
    String worstCommunity() {
        double average = recall(all).value();
        double worst = 0;
        String name = "";
        for (Map.Entry<String, Ends> community : night.tally().communities().entrySet()) {
            double below = average - recall(community.getValue()).value();
            if (community.getValue().of(REGISTERED) > 0 && (name.isEmpty() || below > worst)) {
                worst = below;
                name = community.getKey();
            }
        }
        return name.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f points (%s)", 100 * worst, name);
    }

    static Share recall(Ends ends) {
        return new Share(ends.of(REGISTERED, RIGHT) + ends.of(REGISTERED, LISTED), ends.of(REGISTERED));
    }
}
