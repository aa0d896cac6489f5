package org.learnerhub.app.node;

import java.util.UUID;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.answer.RetryDeliveries;
import org.learnerhub.routes.folders.DropFolders;
import org.learnerhub.routes.folders.ExchangeFolders;
import org.learnerhub.routes.folders.FolderDeliveries;
import org.learnerhub.routes.folders.FolderSettings;
import org.learnerhub.routes.folders.Lanes;
import org.learnerhub.soap.learner.LearnerCodes;

/** All that a node does with the institutions' folders, on threads that end with it. */
record NodeFolders(
        Lanes lanes,
        ExchangeFolders exchange,
        DropFolders dropped,
        FolderDeliveries deliveries,
        RetryDeliveries retries)
        implements AutoCloseable {

    static NodeFolders of(HubSettings settings, HubCore core) {
        FolderSettings folders = new FolderSettings(
                settings.exchange(),
                settings.dropFolderQuiet(),
                settings.maxBytes(),
                UUID.randomUUID().toString(),
                new LearnerCodes());
        Lanes lanes = new Lanes(System::nanoTime);
        RetryDeliveries retries = core.batches().retries();
        return new NodeFolders(
                lanes,
                new ExchangeFolders(folders, lanes, core.store().institutions(), core.clock()),
                new DropFolders(
                        folders, lanes, System::nanoTime, core.store().setAsideFiles(), core.access(), core.receive()),
                new FolderDeliveries(folders, lanes, core.store().ledger(), core.answers(), retries),
                retries);
    }

    @Override
    public void close() {
        lanes.close();
    }
}
