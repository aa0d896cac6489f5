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
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;

/** Whose the numbers on rows are, many at a time; who the person is says {@link SamePerson}. */
public final class CheckNumbers implements NumberCheck {

    private final LearnerRegister register;
    private final UlnHolders holders;
    private final SamePerson person;

    /** @param matcher a strict one */
    public CheckNumbers(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        holders = new UlnHolders(matcher);
        person = new SamePerson(matcher);
    }

    @Override
    public List<Holding> of(List<LearnerDetails> rows) {
        List<Optional<Uln>> ulns = rows.stream().map(CheckNumbers::uln).toList();
        Map<Uln, PersonCheck.Held> known = holders.find(
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

    private Holding holding(LearnerDetails row, PersonCheck.@Nullable Held holder) {
        if (holder == null) {
            return new Holding(Holder.NOBODY, null);
        }
        boolean agrees = holder.records().stream().anyMatch(record -> person.is(row, record));
        return new Holding(
                agrees ? Holder.THE_PERSON : Holder.SOMEBODY_ELSE,
                requireNonNull(holder.current()).uln());
    }
}
