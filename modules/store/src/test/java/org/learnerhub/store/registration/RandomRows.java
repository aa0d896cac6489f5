package org.learnerhub.store.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.enquiry.VerificationCode;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Evidence;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.testkit.SampleLearners;

/** Rows, matches and outcomes of every possible make, the same for the same seed. */
final class RandomRows {

    private static final String LETTERS = "aZ0 \t\n\r\0\\;,\"'éŁß漢🎓\uFFFD";

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
    }

    <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(most + 1); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    CheckedRow row() {
        LearnerDetails details = details();
        LearnerDetails original = random.nextBoolean() ? details : details();
        return new CheckedRow(random.nextInt(Integer.MAX_VALUE), original, details, list(3, this::finding));
    }

    RowMatch match() {
        return new RowMatch(
                list(5, this::candidate), maybe(this::candidate), random.nextBoolean(), random.nextBoolean());
    }

    RowOutcome outcome() {
        return random.nextInt(4) == 0 ? verified() : matched();
    }

    private RowOutcome verified() {
        Uln uln = maybe(() -> SampleLearners.uln(random.nextInt(800_000_000)));
        return new RowOutcome(
                one(ReturnCode.all()),
                uln,
                List.of(),
                null,
                new VerifiedRow(
                        one(List.of(VerificationCode.WSVRC001, VerificationCode.WSVRC006)),
                        uln,
                        maybe(() -> SampleLearners.uln(random.nextInt(800_000_000))),
                        details(),
                        list(8, () -> one(List.of(FailureFlag.values())))));
    }

    private RowOutcome matched() {
        return new RowOutcome(
                one(ReturnCode.all()),
                maybe(() -> SampleLearners.uln(random.nextInt(800_000_000))),
                list(3, this::finding),
                maybe(() -> new Explanation(
                        one(List.of(Explanation.Kind.values())), list(10, this::candidate), random.nextInt(300))));
    }

    private LearnerDetails details() {
        LearnerDetails.Builder builder = LearnerDetails.nothing().toBuilder();
        for (LearnerField field : LearnerField.all()) {
            builder.set(field, maybe(() -> text(field.maxLength())));
        }
        return builder.build();
    }

    private String text(int most) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int size = random.nextInt(most + 1); size > 0; size--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private Finding finding() {
        return new Finding(one(Catalogue.codes()), maybe(() -> one(LearnerField.all())));
    }

    private ScoredCandidate candidate() {
        Set<KeyKind> keys = EnumSet.noneOf(KeyKind.class);
        KeyKind.all().stream().filter(kind -> random.nextBoolean()).forEach(keys::add);
        return new ScoredCandidate(
                1 + (random.nextLong() >>> 1 >>> random.nextInt(62)),
                SampleLearners.uln(random.nextInt(800_000_000)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextGaussian() * 20,
                keys,
                list(6, () -> new Evidence(one(Compared.all()), one(Level.all()), random.nextGaussian())));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
