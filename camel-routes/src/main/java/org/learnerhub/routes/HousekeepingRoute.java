package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.exchange.answer.RequestEditions;
import org.learnerhub.domain.exchange.answer.RetryDeliveries;
import org.learnerhub.domain.exchange.task.ResumeStalled;
import org.learnerhub.domain.matching.CountNames;
import org.learnerhub.routes.folders.ExchangeFolders;

/**
 * Now and then: sets stalled batches going again, asks for editions that are due and deliveries that failed, counts the
 * names of a register that has grown, and makes folders for new institutions.
 */
final class HousekeepingRoute extends RouteBuilder {

    private static final long STALLED_PERIOD_MS = 60_000;
    private static final long NAMES_PERIOD_MS = 60_000;
    private static final long FOLDERS_PERIOD_MS = 5_000;
    private static final long EDITIONS_PERIOD_MS = 2_000;
    private static final long DELIVERIES_PERIOD_MS = 5_000;

    private final ResumeStalled stalled;
    private final RequestEditions editions;
    private final RetryDeliveries retries;
    private final CountNames names;
    private final ExchangeFolders folders;

    HousekeepingRoute(
            ResumeStalled stalled,
            RequestEditions editions,
            RetryDeliveries retries,
            CountNames names,
            ExchangeFolders folders) {
        this.stalled = stalled;
        this.editions = editions;
        this.retries = retries;
        this.names = names;
        this.folders = folders;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        // The clock comes again; that the machinery is away is told once by whoever watches it.
        onException(Exception.class).onWhen(Outage.caught()).handled(true);
        from("timer:stalled?period=" + STALLED_PERIOD_MS)
                .routeId("resume-stalled")
                .bean(stalled, "resume");
        from("timer:names?period=" + NAMES_PERIOD_MS).routeId("count-names").bean(names, "keepCurrent");
        from("timer:folders?period=" + FOLDERS_PERIOD_MS)
                .routeId("exchange-folders")
                .bean(folders, "makeAll");
        from("timer:editions?period=" + EDITIONS_PERIOD_MS)
                .routeId("due-editions")
                .bean(editions, "requestDue");
        from("timer:deliveries?period=" + DELIVERIES_PERIOD_MS)
                .routeId("failed-deliveries")
                .bean(retries, "retryDue");
    }
}
