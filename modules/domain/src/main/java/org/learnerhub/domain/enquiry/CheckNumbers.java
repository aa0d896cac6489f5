package org.learnerhub.domain.enquiry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * By the rules of verification, but for names: each must equal one that the learner has or had in that very place, which is
 * the given or preferred name, and the family name, the previous one or the one at 16. Of a merged number either record may
 * agree, as a whole.
 */
public final class CheckNumbers implements NumberCheck {

    private static final List<LearnerField> GIVEN = List.of(LearnerField.GIVEN_NAME, LearnerField.PREFERRED_GIVEN_NAME);
    private static final List<LearnerField> FAMILY =
            List.of(LearnerField.FAMILY_NAME, LearnerField.PREVIOUS_FAMILY_NAME, LearnerField.FAMILY_NAME_AT_16);

    private final LearnerRegister register;
    private final UlnHolders holders;
    private final EqualNames equal;

    /** @param matcher a strict one */
    public CheckNumbers(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        holders = new UlnHolders(matcher);
        equal = new EqualNames(matcher);
    }

    @Override
    public List<Holding> of(List<LearnerDetails> rows) {
        List<Optional<Uln>> ulns = rows.stream().map(CheckNumbers::uln).toList();
        Map<Uln, UlnHolders.Holder> known = holders.find(
                register::findByUln,
                ulns.stream().flatMap(Optional::stream).distinct().toList());
        List<Holding> holdings = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            holdings.add(holding(rows.get(i), ulns.get(i).map(known::get).orElse(null)));
        }
        return holdings;
    }

    private static Optional<Uln> uln(LearnerDetails row) {
        String text = row.get(LearnerField.ULN);
        return text == null ? Optional.empty() : Uln.parse(text);
    }

    private Holding holding(LearnerDetails row, UlnHolders.@Nullable Holder holder) {
        if (holder == null) {
            return new Holding(Holder.NOBODY, null);
        }
        boolean agrees = holder.records().stream().anyMatch(record -> agrees(row, record));
        return new Holding(
                agrees ? Holder.THE_PERSON : Holder.SOMEBODY_ELSE,
                requireNonNull(holder.current()).uln());
    }

    private boolean agrees(LearnerDetails row, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        return isOne(row.text(LearnerField.GIVEN_NAME), stored, GIVEN)
                && isOne(row.text(LearnerField.FAMILY_NAME), stored, FAMILY)
                && Agreement.birthAndGender(row, stored).isEmpty();
    }

    private boolean isOne(String name, LearnerDetails stored, List<LearnerField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (isEqual(name, stored.get(fields.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Most are, letter by letter, and need no comparison that costs. */
    private boolean isEqual(String name, @Nullable String stored) {
        return stored != null && ((stored.equals(name) && isPlain(name)) || equal.areEqual(name, stored));
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
