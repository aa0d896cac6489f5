package org.learnerhub.domain.learner.check;

import java.util.Optional;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Is the date of address capture, where given, a date? */
final class AddressDateCheck implements RowCheck {

    private static final LearnerField FIELD = LearnerField.DATE_OF_ADDRESS_CAPTURE;

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(FIELD);
        if (value == null || CalendarDate.parse(value).isPresent() || row.isFaulty(FIELD)) {
            return;
        }
        Optional<DateReading> reading = DateReading.of(value, row.dateOrder());
        if (reading.isPresent()) {
            row.repair(FIELD, reading.get().date(), reading.get().code());
        } else {
            row.found(LearnerRowCode.ADDRESS_DATE_FORMAT, FIELD, DateReading.why(value, row.dateOrder()));
        }
    }
}
