package org.learnerhub.routes;

import jakarta.jms.ConnectionFactory;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.learnerhub.domain.access.Door;
import org.learnerhub.domain.batch.Outbox;
import org.learnerhub.domain.batch.ParkTask;
import org.learnerhub.domain.batch.ReceiveBatch;
import org.learnerhub.domain.batch.RequestEditions;
import org.learnerhub.domain.batch.ResumeStalled;
import org.learnerhub.domain.matching.CountNames;

/** The module's door: all routes of a node, made of its use cases. */
public record HubRoutes(
        RouteSettings settings,
        BatchSteps steps,
        ParkTask park,
        Outbox outbox,
        ConnectionFactory broker,
        Door door,
        ReceiveBatch receive,
        ResumeStalled stalled,
        RequestEditions editions,
        CountNames names) {

    /** Where to ring so that the outbox is relayed at once. */
    public static final String BELL = RelayRoute.BELL;

    public List<RouteBuilder> all() {
        return List.of(
                new RelayRoute(new OutboxRelay(outbox, broker)),
                new StepRoutes(steps, new DeadLetterOffice(park), settings),
                new DropFolderRoute(new DropFolder(door, receive, steps.folders()), settings),
                new HousekeepingRoute(stalled, editions, names, steps.folders()));
    }
}
