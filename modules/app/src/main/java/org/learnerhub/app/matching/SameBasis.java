package org.learnerhub.app.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A register that answers the same question twice with the same learners, read once, so that two models judge the same
 * evidence whatever a running hub changes meanwhile. Remembers the last question only.
 */
final class SameBasis implements LearnerRegister {

    private final LearnerRegister register;
    private @Nullable KeyQuestion keyQuestion;
    private @Nullable KeyHits keyAnswer;
    private @Nullable List<Uln> ulnQuestion;
    private @Nullable Map<Uln, RegisteredLearner> ulnAnswer;

    SameBasis(LearnerRegister register) {
        this.register = register;
    }

    private record KeyQuestion(List<Long> keys, long after, long upTo) {}

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        KeyQuestion question = new KeyQuestion(Arrays.stream(keys).boxed().toList(), after, upTo);
        if (!question.equals(keyQuestion)) {
            keyAnswer = register.findByKeys(keys, after, upTo);
            keyQuestion = question;
        }
        return Objects.requireNonNull(keyAnswer);
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        List<Uln> question = List.copyOf(ulns);
        if (!question.equals(ulnQuestion)) {
            ulnAnswer = register.findByUln(question);
            ulnQuestion = question;
        }
        return Objects.requireNonNull(ulnAnswer);
    }

    @Override
    public long lastEntry() {
        return register.lastEntry();
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        return register.changedAfter(after, entries);
    }

    @Override
    public RegisterState lockForAllocation() {
        throw readOnly();
    }

    @Override
    public void save(RegisterState state) {
        throw readOnly();
    }

    @Override
    public void add(List<NewLearner> learners, Instant at, String source) {
        throw readOnly();
    }

    @Override
    public void change(List<LearnerChange> changes, Instant at) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("comparing models writes nothing");
    }
}
