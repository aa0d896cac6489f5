package org.learnerhub.app.challenge;

import java.time.Duration;
import java.util.List;
import org.learnerhub.domain.challenge.AnswerChallenge;
import org.learnerhub.domain.challenge.ChallengePorts;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.KeepChallengeClock;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.challenge.SeeAmendments;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.amend.AmendEvents;
import org.learnerhub.domain.feed.amend.SeenAmendments;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.work.TimedWork;

/** Cases of learners who say that something about them is wrong. */
public final class ChallengeFeature {

    private static final Duration CLOCK = Duration.ofMinutes(1);
    private static final Duration AMENDMENTS = Duration.ofSeconds(5);

    private final ChallengePorts ports;
    private final FeedPorts feeds;

    public ChallengeFeature(ChallengePorts ports, FeedPorts feeds) {
        this.ports = ports;
        this.feeds = feeds;
    }

    public RaiseChallenge raise(VerifiedReading verified, NumberReading direct) {
        return new RaiseChallenge(ports, verified, direct);
    }

    public ShowChallenges show() {
        return new ShowChallenges(ports);
    }

    /** Whether there is such a case, and it is about an event that the record does not have. */
    public boolean isOfNoEvent(long number) {
        return ports.challenges()
                .find(number)
                .filter(one -> one.claim().event() == null)
                .isPresent();
    }

    public AnswerChallenge answer() {
        return new AnswerChallenge(ports, new AmendEvents(feeds.log(), feeds.totals()));
    }

    public CloseChallenge close() {
        return new CloseChallenge(ports);
    }

    public List<TimedWork> timedWork() {
        return List.of(
                new TimedWork("challenge-clock", CLOCK, new KeepChallengeClock(ports)::keep),
                new TimedWork(
                        "challenge-amendments",
                        AMENDMENTS,
                        new SeeAmendments(ports, new SeenAmendments(feeds.log()))::look));
    }
}
