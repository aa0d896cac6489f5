package org.learnerhub.app.node;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * The counter {@code hub.door} with the tag {@code answer}: {@code admitted}, or the code of the refusal. It does not say
 * who; the log does, where somebody guesses.
 */
final class CountedCalls implements AccessWatch {

    private final LockNotices notices = new LockNotices();
    private final ConcurrentMap<String, Counter> counters = new ConcurrentHashMap<>();

    @Override
    public void admitted() {
        count("admitted");
    }

    @Override
    public void refused(HubCode code) {
        count(code.code());
    }

    @Override
    public void locked(Ukprn institution, String address, Duration lock, Instant now) {
        notices.note("institution " + institution, address, lock, now);
    }

    @Override
    public void clientLocked(String client, String address, Duration lock, Instant now) {
        notices.note("REST client " + client, address, lock, now);
    }

    @Override
    public void accountLocked(String address, Duration lock, Instant now) {
        notices.note("an account of a person", address, lock, now);
    }

    private void count(String answer) {
        counters.computeIfAbsent(answer, one -> Metrics.counter("hub.door", "answer", one))
                .increment();
    }
}
