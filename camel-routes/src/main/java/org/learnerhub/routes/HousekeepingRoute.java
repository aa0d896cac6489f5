package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.routes.folders.ExchangeFolders;

/**
 * Now and then makes folders for new institutions: on every node, since each has its own view of the folders and remembers
 * what it has told of them. What one node is enough for is timed work.
 */
final class HousekeepingRoute extends RouteBuilder {

    private static final long FOLDERS_PERIOD_MS = 5_000;

    private final ExchangeFolders folders;

    HousekeepingRoute(ExchangeFolders folders) {
        this.folders = folders;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        // The clock comes again; that the machinery is away is told once by whoever watches it.
        onException(Exception.class).onWhen(Outage.caught()).handled(true);
        from("timer:folders?period=" + FOLDERS_PERIOD_MS)
                .routeId("exchange-folders")
                .bean(folders, "makeAll");
    }
}
