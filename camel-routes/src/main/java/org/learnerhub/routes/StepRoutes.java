package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.exchange.Step;

/**
 * One route a step: from its queue to its use case. A failing task is tried again with growing pauses, then parked. A task
 * that meets an {@link Outage}, or cannot even be parked, goes back to the broker and is never given up.
 */
final class StepRoutes extends RouteBuilder {

    private static final int REDELIVERIES = 5;
    private static final long FIRST_PAUSE_MS = 200;
    private static final int PAUSE_GROWTH = 3;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final BatchSteps steps;
    private final DeadLetterOffice deadLetters;
    private final RouteSettings settings;

    StepRoutes(BatchSteps steps, DeadLetterOffice deadLetters, RouteSettings settings) {
        this.steps = steps;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    @Override
    public void configure() {
        errorHandler(deadLetterChannel("direct:dead-letter")
                .deadLetterHandleNewException(false)
                .useOriginalMessage()
                .maximumRedeliveries(REDELIVERIES)
                .redeliveryDelay(FIRST_PAUSE_MS)
                .useExponentialBackOff()
                .backOffMultiplier(PAUSE_GROWTH)
                .maximumRedeliveryDelay(LONGEST_PAUSE_MS)
                .logExhausted(false)
                .logRetryAttempted(false));
        onException(Exception.class).onWhen(Outage.caught()).maximumRedeliveries(0);
        from("direct:dead-letter")
                .routeId("dead-letter")
                .errorHandler(noErrorHandler())
                .bean(deadLetters, "park");
        step(Step.CHECK, settings.checkers());
        step(Step.MATCH, settings.matchers());
        step(Step.VERIFY, settings.matchers());
        step(Step.ALLOCATE, 1);
        step(Step.ANSWER, settings.answerers());
        step(Step.EDITION, 1);
        step(Step.DELIVER, 1);
    }

    private void step(Step step, int consumers) {
        from("jms:queue:" + Queues.of(step) + "?transacted=true&cacheLevelName=CACHE_CONSUMER&concurrentConsumers="
                        + consumers)
                .routeId(Queues.of(step))
                .bean(steps, "perform(${body})");
    }
}
