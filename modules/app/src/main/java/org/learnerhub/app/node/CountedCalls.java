package org.learnerhub.app.node;

import io.micrometer.core.instrument.Metrics;
import org.learnerhub.domain.access.DoorWatch;
import org.learnerhub.domain.problem.HubCode;

/** The counter {@code hub.door} with the tag {@code answer}: {@code admitted}, or the code of the refusal. */
final class CountedCalls implements DoorWatch {

    @Override
    public void admitted() {
        count("admitted");
    }

    @Override
    public void refused(HubCode code) {
        count(code.code());
    }

    private static void count(String answer) {
        Metrics.counter("hub.door", "answer", answer).increment();
    }
}
