package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * The outbox relay: woken by every commit that left tasks, and by a clock for those of other nodes or before a crash.
 * A relay that fails is tried again by the clock; the outbox forgets nothing before the broker has it.
 */
final class RelayRoute extends RouteBuilder {

    /** Ring here to relay at once. A node that ends waits for the poll under way, so that is short. */
    static final String BELL = "seda:outbox-bell?size=1&discardWhenFull=true&pollTimeout=100";

    private static final long PERIOD_MS = 500;

    private final OutboxRelay relay;

    RelayRoute(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        // The clock comes again; that the machinery is away is told once by whoever watches it.
        onException(Exception.class).onWhen(Outage.caught()).handled(true);
        from("timer:outbox-clock?period=" + PERIOD_MS).routeId("outbox-clock").to(BELL);
        from(BELL).routeId("outbox-relay").bean(relay, "relayAll");
    }
}
