package org.learnerhub.routes.folders;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.provider.Ukprn;

/** Looks into every institution's {@code in}, each by a thread of its own. */
public final class DropFolders {

    private static final int MOST_NAMES = 100_000;

    private final FolderSettings settings;
    private final Lanes lanes;
    private final LongSupplier nanoTime;
    private final SetAsideFiles setAsideFiles;
    private final Drafts drafts;
    private final Intake intake;
    private final Map<Ukprn, DropTurn> turns = new ConcurrentHashMap<>();

    /** @param nanoTime a clock that nobody sets */
    public DropFolders(
            FolderSettings settings,
            Lanes lanes,
            LongSupplier nanoTime,
            SetAsideFiles setAsideFiles,
            AccessControl access,
            ReceiveBatch receive) {
        this.settings = settings;
        this.lanes = lanes;
        this.nanoTime = nanoTime;
        this.setAsideFiles = setAsideFiles;
        drafts = new Drafts(settings.token() + "-in", settings.codes());
        intake = new Intake(access, receive, drafts);
    }

    /** Begins a look into each folder that is not being looked into. */
    public void look() throws IOException {
        try (OpenFolder root = OpenFolder.root(settings.exchange())) {
            for (EntryName name : root.names(MOST_NAMES)) {
                Ukprn.parse(name.text())
                        .filter(ukprn -> ukprn.value().equals(name.text()))
                        .ifPresent(this::look);
            }
        } catch (NoSuchFileException e) {
            // made within seconds
        }
    }

    private void look(Ukprn ukprn) {
        DropTurn turn = turns.computeIfAbsent(
                ukprn, one -> new DropTurn(one, settings, intake, drafts, setAsideFiles, nanoTime));
        lanes.begin("in of " + ukprn, turn::look);
    }
}
