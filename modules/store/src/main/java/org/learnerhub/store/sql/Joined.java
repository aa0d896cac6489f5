package org.learnerhub.store.sql;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Does together what callers ask at the same time: while some of them are at the database, those who come wait, and the
 * first of these takes all the others' questions along. Nobody waits where nobody is there, and nobody returns before what
 * was done for it is done. Callers' own threads do the work, so there is never more waiting than there are callers.
 *
 * @param <Q> what one caller asks
 * @param <A> what it is answered
 */
public final class Joined<Q, A> {

    /** For {@link #patience}. */
    public static final Duration USUAL_PATIENCE = Duration.ofSeconds(1);

    private final int atOnce;
    private final int most;
    private final Function<List<Q>, List<A>> work;
    private final Predicate<RuntimeException> byOneQuestion;

    /** Whoever has waited so long goes by itself: those at the database may be held up there for ever. */
    private final long patience;

    private final Deque<Waiting<Q, A>> queue = new ArrayDeque<>();
    /** When each group that is at the database went there. */
    private final List<Long> groups = new ArrayList<>();

    private int leading;

    /**
     * @param atOnce so many groups are at the database at once; more only where one is held up
     * @param most questions in a group
     * @param work answers all questions, in their order, or throws and has done nothing
     * @param byOneQuestion whether a failure may be that of a single question: then each is asked by itself, and its own
     *     failure is told to each; otherwise all are told the same
     * @param patience how long to wait at most to be taken along
     */
    public Joined(
            int atOnce,
            int most,
            Function<List<Q>, List<A>> work,
            Predicate<RuntimeException> byOneQuestion,
            Duration patience) {
        this.atOnce = atOnce;
        this.most = most;
        this.work = work;
        this.byOneQuestion = byOneQuestion;
        this.patience = patience.toNanos();
    }

    public A ask(Q question) {
        Waiting<Q, A> mine = new Waiting<>(question, Thread.currentThread());
        if (!enter(mine)) {
            await(mine);
        }
        if (!mine.done) {
            lead(mine);
        }
        return mine.answer();
    }

    /** How many wait to be taken along. */
    public synchronized int waiting() {
        return queue.size();
    }

    /** @return whether to lead at once */
    private synchronized boolean enter(Waiting<Q, A> mine) {
        if (leading < atOnce) {
            leading++;
            return true;
        }
        queue.addLast(mine);
        return false;
    }

    /** Until it is answered, or is to lead. Nothing interrupts: an answer is owed to whoever called. */
    private void await(Waiting<Q, A> mine) {
        boolean interrupted = false;
        long start = System.nanoTime();
        while (!mine.done && !mine.leads) {
            LockSupport.parkNanos(this, patience);
            interrupted |= Thread.interrupted();
            if (System.nanoTime() - start >= patience && leave(mine)) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether it still waited and a group is held up: then it leads now beside the others */
    private synchronized boolean leave(Waiting<Q, A> mine) {
        long now = System.nanoTime();
        if (groups.stream().noneMatch(begun -> now - begun >= patience) || !queue.remove(mine)) {
            return false;
        }
        leading++;
        return true;
    }

    private void lead(Waiting<Q, A> mine) {
        Long start = System.nanoTime();
        List<Waiting<Q, A>> group = group(mine, start);
        try {
            answer(group);
        } finally {
            handOver(start);
            for (Waiting<Q, A> one : group) {
                one.release(mine);
            }
        }
    }

    private synchronized List<Waiting<Q, A>> group(Waiting<Q, A> mine, Long start) {
        groups.add(start);
        List<Waiting<Q, A>> group = new ArrayList<>();
        group.add(mine);
        while (group.size() < most && !queue.isEmpty()) {
            group.add(queue.removeFirst());
        }
        return group;
    }

    /** Where somebody went beside those that were held up, there is a leader too many. */
    private synchronized void handOver(Long start) {
        groups.remove(start);
        Waiting<Q, A> next = leading > atOnce ? null : queue.pollFirst();
        if (next == null) {
            leading--;
        } else {
            next.leads = true;
            LockSupport.unpark(next.thread);
        }
    }

    private void answer(List<Waiting<Q, A>> group) {
        try {
            List<A> answers = work.apply(group.stream().map(one -> one.question).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer = answers.get(i);
            }
        } catch (RuntimeException e) {
            if (group.size() > 1 && byOneQuestion.test(e)) {
                group.forEach(one -> answer(List.of(one)));
            } else {
                group.forEach(one -> one.failure = e);
            }
        } catch (Error e) {
            group.forEach(one -> one.failure = new IllegalStateException("a group of calls broke off", e));
            throw e;
        }
    }

    /** One caller; what another thread writes is seen once it is done. */
    private static final class Waiting<Q, A> {

        private final Q question;
        private final Thread thread;
        private @Nullable A answer;
        private @Nullable RuntimeException failure;
        private volatile boolean leads;
        private volatile boolean done;

        Waiting(Q question, Thread thread) {
            this.question = question;
            this.thread = thread;
        }

        void release(Waiting<Q, A> leader) {
            done = true;
            if (this != leader) {
                LockSupport.unpark(thread);
            }
        }

        A answer() {
            if (failure != null) {
                throw failure;
            }
            if (answer == null) {
                throw new IllegalStateException("a group of calls broke off");
            }
            return answer;
        }
    }
}
