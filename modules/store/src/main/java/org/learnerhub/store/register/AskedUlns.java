package org.learnerhub.store.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.sql.Joined;
import org.learnerhub.store.sql.JoinedReads;
import org.learnerhub.store.sql.OpenTransaction;

/**
 * What is read of a few numbers, with what others read at the same time.
 *
 * @param <T> what is known of one number
 */
final class AskedUlns<T> {

    /** So many numbers a single call has at most; batches have more, and read by themselves. */
    private static final int FEW = 10;

    private final Function<Collection<Uln>, Map<Uln, T>> read;
    private final Joined<Collection<Uln>, Map<Uln, T>> joined = JoinedReads.by(this::readTogether);

    /** @param read one statement whatever the number; numbers of which nothing is known are left out */
    AskedUlns(Function<Collection<Uln>, Map<Uln, T>> read) {
        this.read = read;
    }

    /** Within a transaction by that transaction itself. */
    Map<Uln, T> of(Collection<Uln> ulns) {
        return ulns.size() > FEW || OpenTransaction.isThere() ? read.apply(ulns) : joined.ask(ulns);
    }

    private List<Map<Uln, T>> readTogether(List<Collection<Uln>> questions) {
        Map<Uln, T> all =
                read.apply(questions.stream().flatMap(Collection::stream).toList());
        return questions.stream().map(ulns -> some(ulns, all)).toList();
    }

    private Map<Uln, T> some(Collection<Uln> ulns, Map<Uln, T> all) {
        Map<Uln, T> some = new HashMap<>(all);
        some.keySet().retainAll(ulns);
        return some;
    }
}
