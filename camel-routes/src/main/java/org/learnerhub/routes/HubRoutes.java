package org.learnerhub.routes;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.learnerhub.routes.folders.DropFolders;
import org.learnerhub.routes.folders.ExchangeFolders;

/** The module's entry: all routes of a node, made of its use cases. */
public record HubRoutes(
        TaskHandlers handlers,
        ParkTask park,
        Outbox outbox,
        ConnectionFactory broker,
        DropFolders dropFolders,
        ExchangeFolders exchangeFolders) {

    /** Where to ring so that the outbox is relayed at once. */
    public static final String BELL = RelayRoute.BELL;

    public List<RouteBuilder> all() {
        return List.of(
                new RelayRoute(new OutboxRelay(outbox, handlers, park, broker)),
                new StepRoutes(handlers, new DeadLetterOffice(park)),
                new DropFolderRoute(dropFolders),
                new HousekeepingRoute(exchangeFolders));
    }
}
