package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.batch.ResumeStalled;

/** Now and then: sets stalled batches going again, and makes folders for new institutions. */
final class HousekeepingRoute extends RouteBuilder {

    private static final long STALLED_PERIOD_MS = 60_000;
    private static final long FOLDERS_PERIOD_MS = 5_000;

    private final ResumeStalled stalled;
    private final ExchangeFolders folders;

    HousekeepingRoute(ResumeStalled stalled, ExchangeFolders folders) {
        this.stalled = stalled;
        this.folders = folders;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        from("timer:stalled?period=" + STALLED_PERIOD_MS)
                .routeId("resume-stalled")
                .bean(stalled, "resume");
        from("timer:folders?period=" + FOLDERS_PERIOD_MS)
                .routeId("exchange-folders")
                .bean(folders, "makeAll");
    }
}
