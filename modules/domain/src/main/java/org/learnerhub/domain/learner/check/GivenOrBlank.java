package org.learnerhub.domain.learner.check;

import java.util.function.Predicate;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;

/** Does a field that may be blank have the right shape where it is given? */
record GivenOrBlank(LearnerField field, HubCode code, Predicate<String> shape) implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        String value = row.get(field);
        if (value != null && !shape.test(value) && !row.isFaulty(field)) {
            row.found(code, field, "found " + ValueClass.of(value));
        }
    }
}
