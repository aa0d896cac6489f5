package org.learnerhub.domain.enquiry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        Map<Uln, UlnHolders.Holder> known = holders.find(
                register::findByUln,
                rows.stream().flatMap(row -> uln(row).stream()).distinct().toList());
        return rows.stream()
                .map(row -> holding(row, uln(row).map(known::get).orElse(null)))
                .toList();
    }

    private static Optional<Uln> uln(LearnerDetails row) {
        return Stream.ofNullable(row.get(LearnerField.ULN))
                .flatMap(text -> Uln.parse(text).stream())
                .findFirst();
    }

    private Holding holding(LearnerDetails row, UlnHolders.@Nullable Holder holder) {
        if (holder == null) {
            return new Holding(Holder.NOBODY, null);
        }
        boolean agrees = holder.records().stream().anyMatch(record -> person.is(row, record));
        return new Holding(
                agrees ? Holder.THE_PERSON : Holder.SOMEBODY_ELSE,
                requireNonNull(holder.current()).uln());
    }
}
