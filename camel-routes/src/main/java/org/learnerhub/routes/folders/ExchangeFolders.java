package org.learnerhub.routes.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Makes the institutions' folders: {@code in} for files, {@code receipts}, {@code out} for answers, {@code errors} for
 * refused files and the reasons.
 */
public final class ExchangeFolders {

    private static final List<String> NAMES = List.of("in", "receipts", "out", "errors");
    private static final List<String> WRITTEN = List.of("receipts", "out", "errors");
    private static final int PATIENCE_S = 5;

    private final FolderSettings settings;
    private final Lanes lanes;
    private final Institutions institutions;
    private final InstantSource clock;
    private final Set<Ukprn> swept = ConcurrentHashMap.newKeySet();
    private final Map<Ukprn, FolderComplaints> complaints = new ConcurrentHashMap<>();
    private final Drafts drafts;

    public ExchangeFolders(FolderSettings settings, Lanes lanes, Institutions institutions, InstantSource clock) {
        this.settings = settings;
        this.lanes = lanes;
        this.institutions = institutions;
        this.clock = clock;
        drafts = new Drafts(settings.token() + "-all", settings.codes());
    }

    /** Makes the folders of every institution that has none yet; waits a little, and for no folder that does not answer. */
    public void makeAll() {
        try {
            FolderModes.makeAll(settings.exchange());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<?>[] all = institutions.all().stream()
                .map(Institution::ukprn)
                .map(ukprn -> lanes.start("folders of " + ukprn, () -> make(ukprn)))
                .filter(Objects::nonNull)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all)
                .completeOnTimeout(null, PATIENCE_S, TimeUnit.SECONDS)
                .join();
    }

    private void make(Ukprn ukprn) {
        FolderComplaints told = complaints.computeIfAbsent(ukprn, one -> new FolderComplaints(one, drafts));
        told.beginLook();
        try (OpenFolder root = OpenFolder.root(settings.exchange());
                OpenFolder home = made(root, ukprn.value())) {
            boolean sound = true;
            for (String name : NAMES) {
                sound &= make(home, name, told);
            }
            if (sound && !swept.contains(ukprn)) {
                sweep(home);
                swept.add(ukprn);
            }
        } catch (IOException | RuntimeException e) {
            told.logOnce(e);
        }
        told.endLook();
    }

    /** @return false where something else stands there, which is told and keeps no other folder from being made */
    private static boolean make(OpenFolder home, String name, FolderComplaints told) throws IOException {
        try {
            made(home, name).close();
            return true;
        } catch (UnsoundFolderException e) {
            told.tellOfFolder(home, e);
            return false;
        }
    }

    /** The folder, made where there was none. */
    static OpenFolder made(OpenFolder parent, String name) throws IOException {
        try {
            return parent.folder(name);
        } catch (NoSuchFileException e) {
            parent.makeFolder(name);
            return parent.folder(name);
        }
    }

    private void sweep(OpenFolder home) throws IOException {
        for (String name : WRITTEN) {
            try (OpenFolder folder = home.folder(name)) {
                Drafts.sweep(folder, clock.instant());
            }
        }
    }
}
