package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.routes.folders.DropFolders;

/** Twice a second: begins a look into each institution's folder. What a look finds is that folder's business alone. */
final class DropFolderRoute extends RouteBuilder {

    private static final long PERIOD_MS = 500;

    private final DropFolders folders;

    DropFolderRoute(DropFolders folders) {
        this.folders = folders;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        // The clock comes again; that the machinery is away is told once by whoever watches it.
        onException(Exception.class).onWhen(Outage.caught()).handled(true);
        from("timer:drop-folder?period=" + PERIOD_MS).routeId("drop-folder").bean(folders, "look");
    }
}
