package org.learnerhub.routes;

import org.apache.camel.builder.RouteBuilder;

/**
 * Picks files up from {@code <exchange>/<UKPRN>/in/} once they no longer grow; names that tools use for files on their
 * way are left alone. A file leaves the folder when its receipt or refusal is written; if anything breaks before that,
 * it stays and is tried again.
 */
final class DropFolderRoute extends RouteBuilder {

    private final DropFolder folder;
    private final RouteSettings settings;

    DropFolderRoute(DropFolder folder, RouteSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logExhaustedMessageHistory(false));
        from("file:" + settings.exchange()
                        + "?recursive=true&minDepth=3&maxDepth=3&antInclude=*/in/*"
                        + "&antExclude=*/in/.*,*/in/*.tmp,*/in/*.part,*/in/*.partial,*/in/*.filepart,*/in/*.crdownload,*/in/*~"
                        + "&antFilterCaseSensitive=false&readLock=changed&readLockMinLength=0&readLockCheckInterval=400&readLockTimeout=2000"
                        + "&readLockLoggingLevel=DEBUG&readLockMarkerFile=false&delete=true&delay=500&initialDelay=500"
                        + "&bridgeErrorHandler=true")
                .routeId("drop-folder")
                .bean(folder, "receive(${body.file})");
    }
}
