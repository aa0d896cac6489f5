package org.learnerhub.domain.feed.amend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.HistoryVerdict;

/**
 * Amends events as the answer to a challenge says: by facts like those of a feed, in the name of the event's sender and by
 * the same rules, with the challenge as their origin. Within a unit of work.
 */
public final class AmendEvents {

    private final EventLog log;
    private final FeedTotals totals;

    public AmendEvents(EventLog log, FeedTotals totals) {
        this.log = log;
        this.totals = totals;
    }

    /**
     * @return the number of the last fact
     * @throws RefusedException CHALLENGE_EVENT_UNKNOWN, CHALLENGE_CHANGES_NOTHING, CHALLENGE_BY_FEED_ONLY, or why the
     *     history cannot go on so
     */
    public long amend(Amendment amendment, Cause cause) {
        Work work = new Work(log.lock(), cause);
        if (amendment instanceof Amendment.Corrected corrected) {
            correct(corrected, work);
        } else if (amendment instanceof Amendment.Removed removed) {
            EventHistory history = history(removed.event());
            work.add(
                    history,
                    state(history).key(),
                    Action.WITHDRAW,
                    state(history).content());
        } else if (amendment instanceof Amendment.Added added) {
            EventKey key = key(added);
            work.add(present(key), key, Action.CREATE, added.result());
        }
        log.append(work.facts, List.of(), work.last);
        return work.last;
    }

    /** What is told apart by its date is another event on another day: the old one goes, a new one comes. */
    private void correct(Amendment.Corrected corrected, Work work) {
        EventHistory history = history(corrected.event());
        EventState state = state(history);
        if (!(state.content() instanceof Achievement before)) {
            throw new RefusedException(ChallengeCode.CHALLENGE_BY_FEED_ONLY);
        }
        Achievement after = corrected.of(before);
        if (after.awardDate().equals(state.key().date())) {
            work.add(history, state.key(), Action.UPDATE, after);
            return;
        }
        EventKey moved = new EventKey(
                state.key().uln(),
                state.key().sender(),
                state.key().kind(),
                state.key().code(),
                after.awardDate());
        work.add(history, state.key(), Action.WITHDRAW, before);
        work.add(present(moved), moved, Action.CREATE, after);
    }

    private static EventKey key(Amendment.Added added) {
        Achievement result = added.result();
        return new EventKey(
                added.uln(), added.sender(), result.kind(), Qualification.key(result.code()), result.awardDate());
    }

    private EventHistory history(long event) {
        EventHistory history = EventHistory.of(log.ofEvent(event));
        if (history.isEmpty()) {
            throw new RefusedException(ChallengeCode.CHALLENGE_EVENT_UNKNOWN);
        }
        return history;
    }

    private EventHistory present(EventKey key) {
        return EventHistory.of(log.ofKeys(List.of(key)).getOrDefault(key, List.of()));
    }

    private static EventState state(EventHistory history) {
        return history.now().orElseThrow(() -> new RefusedException(ChallengeCode.CHALLENGE_EVENT_UNKNOWN));
    }

    /**
     * On whose word.
     *
     * @param challenge the number of the case
     * @param today the day on which it is done, in London
     * @param because in the words of who answered; shown in the history
     */
    public record Cause(long challenge, LocalDate today, String because, Instant now) {

        private static final int LONGEST = 254;

        String reason() {
            return because.substring(0, Math.min(because.length(), LONGEST));
        }
    }

    /** The facts of one amendment, one after the other. */
    private final class Work {

        private final List<Fact> facts = new ArrayList<>();
        private final Cause cause;
        private long last;

        Work(long last, Cause cause) {
            this.last = last;
            this.cause = cause;
        }

        void add(EventHistory history, EventKey key, Action action, EventContent content) {
            long number = last + 1;
            Fact fact = new Fact(
                    number,
                    history.isEmpty() ? number : history.facts().get(0).event(),
                    key,
                    action,
                    cause.today(),
                    cause.reason(),
                    content,
                    Fact.Origin.ofChallenge(cause.challenge()),
                    cause.now());
            HistoryVerdict verdict = history.plus(fact);
            if (verdict instanceof HistoryVerdict.Refused refused) {
                throw new RefusedException(refused.code());
            }
            if (!(verdict instanceof HistoryVerdict.Accepted accepted)) {
                throw new RefusedException(ChallengeCode.CHALLENGE_CHANGES_NOTHING);
            }
            facts.add(fact);
            last = number;
            if (accepted.live() != 0) {
                totals.add(key.sender(), key.kind(), accepted.live());
            }
        }
    }
}
