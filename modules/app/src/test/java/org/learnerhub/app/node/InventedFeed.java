package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.BlockingKeys;

/**
 * Invented learners and three files of achievements about them: creates, updates, withdrawals and reinstatements of many events
 * among each other, 2 % of the rows with a wrong number, 1 % with a name of somebody else, 1 % twice, 1 % withdrawals.
 */
final class InventedFeed {

    static final int FILES = 3;

    private static final UlnPermutation ULNS = new UlnPermutation(new byte[16]);
    private static final int ROWS_A_LEARNER = 4;
    private static final LocalDate AWARDED = LocalDate.of(2024, 8, 22);
    private static final List<String> GRADES = List.of("9", "8", "7", "6");
    private static final String HEADINGS = "SubmissionType,MisIdentifier,Uln,FamilyName,GivenName,DateofBirth,Gender,"
            + "ProviderUkprn,UnitOrQualificationReferenceNumber,AchievementAwardDate,Grade,Action,ActionDate";

    private final Random random;
    private final int learners;
    private final List<List<Line>> files = new ArrayList<>();

    InventedFeed(int rows, long seed) {
        random = new Random(seed);
        learners = rows / ROWS_A_LEARNER + 1;
        List<Placed> placed = new ArrayList<>();
        for (int event = 0; placed.size() < rows * 99 / 100; event++) {
            placed.addAll(event(event));
        }
        int doubles = rows - placed.size();
        for (int i = 0; i < doubles; i++) {
            Placed one = placed.get(random.nextInt(placed.size()));
            double end = (Math.floor(one.place * FILES) + 1) / FILES;
            placed.add(new Placed(one.place + random.nextDouble() * (end - one.place), one.line));
        }
        placed.sort((one, other) -> Double.compare(one.place, other.place));
        for (int file = 0; file < FILES; file++) {
            int number = file;
            files.add(placed.stream()
                    .filter(one -> (int) (one.place * FILES) == number)
                    .map(one -> one.line.provisional(number == 0))
                    .toList());
        }
    }

    /** What is wrong with a row. */
    enum Wrong {
        NOTHING,
        CHECK_DIGIT,
        NOBODYS_NUMBER,
        OTHERS_NUMBER,
        OTHERS_NAME;

        boolean isPerson() {
            return this != NOTHING && this != CHECK_DIGIT;
        }
    }

    /**
     * A row, and whom it means.
     *
     * @param action 1 create, 2 update, 3 withdraw, 4 reinstate
     */
    record Line(
            int learner,
            String uln,
            int named,
            Wrong wrong,
            String code,
            LocalDate awarded,
            String grade,
            boolean provisional,
            int action,
            LocalDate on) {

        Line provisional(boolean is) {
            return new Line(learner, uln, named, wrong, code, awarded, grade, is, action, on);
        }

        String meant() {
            return InventedFeed.uln(learner).toString();
        }
    }

    private record Placed(double place, Line line) {}

    List<List<Line>> files() {
        return files;
    }

    private static Uln uln(int learner) {
        synchronized (ULNS) {
            return ULNS.at(learner);
        }
    }

    /** The rows of one event follow each other, however many others stand between them. */
    private List<Placed> event(int event) {
        int learner = random.nextInt(learners);
        List<Integer> actions = new ArrayList<>(List.of(1));
        while (random.nextInt(2) == 0) {
            actions.add(2);
        }
        if (random.nextInt(40) == 0) {
            actions.add(3);
            if (random.nextBoolean()) {
                actions.add(4);
            }
        }
        double[] places = random.doubles(actions.size()).sorted().toArray();
        List<Placed> rows = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            rows.add(new Placed(places[i], line(learner, event, actions.get(i), i)));
        }
        return rows;
    }

    private Line line(int learner, int event, int action, int days) {
        Wrong wrong = wrong();
        int other = (learner + 1 + random.nextInt(learners - 1)) % learners;
        String right = uln(learner).toString();
        String uln = switch (wrong) {
            case NOTHING, OTHERS_NAME -> right;
            case CHECK_DIGIT -> right.substring(0, 9) + (right.charAt(9) == '9' ? '8' : '9');
            case NOBODYS_NUMBER -> uln(learners + learner).toString();
            case OTHERS_NUMBER -> uln(other).toString();
        };
        return new Line(
                learner,
                uln,
                wrong == Wrong.OTHERS_NAME ? other : learner,
                wrong,
                String.format("6%07d", event % 5_000),
                AWARDED.minusDays(event / 5_000),
                GRADES.get(random.nextInt(GRADES.size())),
                false,
                action,
                AWARDED.plusDays(1 + days));
    }

    private Wrong wrong() {
        int dice = random.nextInt(300);
        if (dice >= 9) {
            return Wrong.NOTHING;
        }
        return dice < 3 ? Wrong.OTHERS_NAME : Wrong.values()[1 + dice % 3];
    }

    /** Of row 2 and following, as their sender sends them. */
    static byte[] csv(List<Line> lines) {
        StringBuilder text = new StringBuilder(HEADINGS).append('\n');
        String type = lines.get(0).provisional() ? "PROVISIONAL" : "FINAL";
        for (Line line : lines) {
            Map<LearnerField, String> named = person(line.named());
            text.append(String.join(
                            ",",
                            type,
                            "M" + line.learner(),
                            line.uln(),
                            named.get(LearnerField.FAMILY_NAME),
                            named.get(LearnerField.GIVEN_NAME),
                            named.get(LearnerField.DATE_OF_BIRTH),
                            named.get(LearnerField.GENDER),
                            "10099001",
                            line.code(),
                            line.awarded().toString(),
                            line.grade(),
                            Integer.toString(line.action()),
                            line.on().toString()))
                    .append('\n');
            type = "";
        }
        return text.toString().getBytes(UTF_8);
    }

    private static Map<LearnerField, String> person(int learner) {
        return Map.of(
                LearnerField.GIVEN_NAME, letters("Zebu", learner * 7L + 3),
                LearnerField.FAMILY_NAME, letters("Quag", learner),
                LearnerField.DATE_OF_BIRTH,
                        LocalDate.of(2006, 1, 1).plusDays(learner % 1_000).toString(),
                LearnerField.GENDER, Integer.toString(1 + learner % 2),
                LearnerField.POST_CODE, "CV4 9EE");
    }

    private static String letters(String beginning, long number) {
        StringBuilder name = new StringBuilder(beginning);
        for (long rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    /** Into a register that has none of them. */
    void register(HubCore core) {
        Function<Integer, RegisterLoad.LoadedLearner> made = learner -> {
            LearnerDetails details = LearnerDetails.of(person(learner));
            return new RegisterLoad.LoadedLearner(
                    uln(learner), details, BlockingKeys.of(details).toArray());
        };
        core.store()
                .registerLoad()
                .load(
                        "invented",
                        java.util.stream.IntStream.range(0, learners)
                                .mapToObj(made::apply)
                                .iterator(),
                        new RegisterLoad.Progress() {
                            @Override
                            public void taken(long rows) {}

                            @Override
                            public void alreadyPresent(Uln uln) {
                                throw new IllegalStateException("the register was empty");
                            }
                        });
    }
}
