package org.learnerhub.domain.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A night's rows against a register of invented people, with truth. Arguments: data folder, first birth year, number of
 * birth years, people, rows, seed, then any number of changes to the standard model such as {@code match=9,margin=5}
 * (a dash for none), all measured on the same rows; with {@code tables} among them the
 * register's names are not counted, the name tables decide alone.
 */
public final class LabNight {

    private static final int THIS_YEAR = 2026;
    private static final double KNOWN = 0.7;

    private final SplittableRandom random;
    private final LabPeople people;
    private final LabDamage damage;
    private final List<Contender> contenders = new ArrayList<>();
    private final List<LabPerson> register = new ArrayList<>();
    private final boolean spread;
    private int shown;

    private LabNight(Path data, int firstYear, int years, long seed) {
        random = new SplittableRandom(seed);
        LabNames names = new LabNames(data);
        people = new LabPeople(names, random.split(), firstYear, years);
        damage = new LabDamage(names, random.split());
        spread = years > 20;
    }

    static String standardWithoutPrior() {
        StringBuilder text = new StringBuilder();
        MatchModel.standard().settings().forEach((key, value) -> {
            if (!key.equals("prior")) {
                text.append(key).append('=').append(value).append('\n');
            }
        });
        return text.toString();
    }

    private record Contender(String changes, MatchModel model, Scorer scorer, LabFigures figures) {

        static Contender of(String changes, Census census) throws IOException {
            byte[] standard = MatchModel.class
                    .getResourceAsStream("default-model.properties")
                    .readAllBytes();
            String file = new String(standard, java.nio.charset.StandardCharsets.UTF_8)
                    + (changes.equals("-") ? "" : changes.replace("tables", "").replace(',', '\n'));
            MatchModel model = MatchModel.of(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Census known = changes.contains("tables") ? Census.none() : census;
            return new Contender(changes, model, new Scorer(model, known), new LabFigures());
        }
    }

    public static void main(String[] args) throws IOException {
        LabNight night = new LabNight(
                Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[5]));
        night.fill(Integer.parseInt(args[3]));
        Census census = night.census();
        for (int i = 6; i < args.length; i++) {
            night.contenders.add(Contender.of(args[i], census));
        }
        LabIndex index =
                new LabIndex(night.register.size(), i -> night.register.get(i).details());
        System.out.printf(
                "register %d, keys %.2f a learner%n",
                night.register.size(), index.size() / (double) night.register.size());
        long start = System.nanoTime();
        night.run(index, Integer.parseInt(args[4]));
        System.out.printf(
                "%.1f microseconds a row%n", (System.nanoTime() - start) / 1000.0 / Integer.parseInt(args[4]));
        for (Contender contender : night.contenders) {
            System.out.println("== " + contender.changes());
            System.out.print(contender.figures().table());
        }
    }

    private void fill(int size) {
        while (register.size() < size) {
            LabPerson person = people.person();
            register.add(person);
            double more = random.nextDouble();
            if (more < 0.006) {
                register.add(people.twinOf(person));
            } else if (more < 0.15) {
                register.add(people.siblingOf(person));
            } else if (spread && more < 0.16) {
                register.add(people.childOf(person));
            }
        }
    }

    private Census census() {
        CensusCount count = new CensusCount();
        for (LabPerson person : register) {
            count.add(person.details());
        }
        return count.census();
    }

    private void run(LabIndex index, int rows) {
        for (int i = 0; i < rows; i++) {
            int known = random.nextDouble() < KNOWN ? random.nextInt(register.size()) : -1;
            LabFigures.Truth truth = known >= 0 ? LabFigures.Truth.KNOWN : kind();
            LabPerson person = known >= 0 ? register.get(known) : stranger(truth);
            LearnerDetails row = damage.write(person, THIS_YEAR);
            MatchRecord record = MatchRecord.of(row);
            Set<Integer> found = new HashSet<>();
            for (long key : BlockingKeys.of(record).toArray()) {
                index.find(key, found::add);
            }
            for (Contender contender : contenders) {
                judge(contender, found, truth, known, person, row, record);
            }
        }
    }

    private LabFigures.Truth kind() {
        double at = random.nextDouble();
        if (at < 0.02) {
            return LabFigures.Truth.NEW_TWIN;
        }
        if (at < 0.06) {
            return LabFigures.Truth.NEW_SIBLING;
        }
        return spread && at < 0.07 ? LabFigures.Truth.NEW_CHILD : LabFigures.Truth.NEW;
    }

    private LabPerson stranger(LabFigures.Truth truth) {
        LabPerson relative = register.get(random.nextInt(register.size()));
        return switch (truth) {
            case NEW_TWIN -> people.twinOf(relative);
            case NEW_SIBLING -> people.siblingOf(relative);
            case NEW_CHILD -> people.childOf(relative);
            default -> people.person();
        };
    }

    private void judge(
            Contender contender,
            Set<Integer> found,
            LabFigures.Truth truth,
            int known,
            LabPerson person,
            LearnerDetails row,
            MatchRecord record) {
        List<ScoredCandidate> plausible = new ArrayList<>();
        for (int candidate : found) {
            ScoredCandidate scored =
                    contender.scorer().plausible(record, learner(candidate), EnumSet.noneOf(KeyKind.class));
            if (scored != null) {
                plausible.add(scored);
            }
        }
        MatchOutcome outcome = Decision.decide(plausible, MatchPolicy.SCORED, contender.model());
        int end = end(outcome, known);
        contender.figures().count(truth, end, damage.trouble(), person.community(), found.size());
        if (truth == LabFigures.Truth.KNOWN && end == 3 && !(outcome instanceof MatchOutcome.None)) {
            contender.figures().reviewWithoutTheRight();
        }
        if (contender.changes().equals(contenders.get(0).changes())
                && shown < 30
                && (end == 2 || (end == 3 && shown < 10))) {
            show(outcome, known, found, row, record);
        }
    }

    private RegisteredLearner learner(int number) {
        return new RegisteredLearner(
                number,
                number(number),
                LearnerStatus.LIVE,
                null,
                number,
                1,
                register.get(number).details());
    }

    /** Any number that is a ULN's, one for each person. */
    private static Uln number(int person) {
        long body = 100_000_000L + person;
        for (long at = body * 10; at < body * 10 + 10; at++) {
            java.util.Optional<Uln> uln = Uln.parse(Long.toString(at));
            if (uln.isPresent()) {
                return uln.get();
            }
        }
        return number(person + 500_000_000);
    }

    private static int end(MatchOutcome outcome, int known) {
        if (outcome instanceof MatchOutcome.Exact exact) {
            return exact.learner().entry() == known ? 0 : 2;
        } else if (outcome instanceof MatchOutcome.None) {
            return known < 0 ? 0 : 3;
        }
        List<ScoredCandidate> listed = outcome.explanation().candidates();
        return known < 0 || listed.stream().anyMatch(one -> one.entry() == known) ? 1 : 3;
    }

    /** Invented people only: they may be printed. */
    private void show(MatchOutcome outcome, int known, Set<Integer> found, LearnerDetails row, MatchRecord record) {
        shown++;
        System.out.println("? " + text(row));
        if (known >= 0) {
            ScoredCandidate right = contenders.get(0).scorer().score(record, learner(known), Set.of());
            System.out.println("  right " + text(register.get(known).details()) + " found " + found.contains(known)
                    + " " + text(right));
        }
        if (outcome instanceof MatchOutcome.Exact exact) {
            System.out.println("  matched "
                    + text(register.get((int) exact.learner().entry()).details()) + " " + text(exact.learner()));
        }
    }

    private static String text(LearnerDetails details) {
        StringBuilder out = new StringBuilder();
        for (LearnerField field : LearnerField.all()) {
            @Nullable String value = details.get(field);
            if (value != null) {
                out.append(value).append(" | ");
            }
        }
        return out.toString();
    }

    private static String text(ScoredCandidate candidate) {
        StringBuilder out = new StringBuilder().append(candidate.total());
        candidate
                .evidence()
                .forEach(one ->
                        out.append(' ').append(one.level().label()).append(' ').append(one.weight()));
        return out.toString();
    }
}
