package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.exchange.task.TaskHandlers;

/**
 * One route a step: from its queue to its use case. A failing task is tried again with growing pauses, then parked. A task
 * that meets an {@link Outage}, or cannot even be parked, goes back to the broker and is never given up.
 */
final class StepRoutes extends RouteBuilder {

    private static final int REDELIVERIES = 5;
    private static final long FIRST_PAUSE_MS = 200;
    private static final int PAUSE_GROWTH = 3;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final TaskHandlers handlers;
    private final TaskPerformer performer;
    private final DeadLetterOffice deadLetters;

    StepRoutes(TaskHandlers handlers, DeadLetterOffice deadLetters) {
        this.handlers = handlers;
        performer = new TaskPerformer(handlers);
        this.deadLetters = deadLetters;
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
        handlers.all().forEach(this::step);
    }

    private void step(TaskHandler handler) {
        String queue = Queues.of(handler.step());
        from("jms:queue:" + queue + "?transacted=true&cacheLevelName=CACHE_CONSUMER&concurrentConsumers="
                        + handler.atOnce())
                .routeId(queue)
                .bean(performer, "perform(${body})");
    }
}
