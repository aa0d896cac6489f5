package org.learnerhub.routes.folders;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.SafeTrace;
import org.learnerhub.domain.provider.Ukprn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look into one institution's {@code in}. What cannot be taken stays where it is and is told once, in {@code errors}
 * and in the log; what fails is tried again after a pause that grows. Neither keeps the files beside it from being taken.
 */
final class DropTurn {

    private static final Logger LOG = LoggerFactory.getLogger(DropTurn.class);
    private static final int MOST_NAMES = 10_000;
    private static final int MOST_TAKEN = 50;

    private final Ukprn ukprn;
    private final FolderSettings settings;
    private final Taker intake;
    private final SetAsides setAsides;
    private final Sightings sightings;
    private final FolderComplaints complaints;

    DropTurn(
            Ukprn ukprn,
            FolderSettings settings,
            Taker intake,
            Drafts drafts,
            SetAsideFiles setAsideFiles,
            LongSupplier nanoTime) {
        this.ukprn = ukprn;
        this.settings = settings;
        this.intake = intake;
        setAsides = new SetAsides(ukprn, setAsideFiles);
        sightings = new Sightings(nanoTime);
        complaints = new FolderComplaints(ukprn, drafts);
    }

    void look() {
        complaints.beginLook();
        lookUnlessAbsent();
        complaints.endLook();
    }

    private void lookUnlessAbsent() {
        try (OpenFolder root = OpenFolder.root(settings.exchange());
                OpenFolder home = root.folder(ukprn.value())) {
            look(home);
        } catch (NoSuchFileException e) {
            // made within seconds
        } catch (IOException | RuntimeException e) {
            complaints.logOnce(e);
        }
    }

    private void look(OpenFolder home) throws IOException {
        try (OpenFolder in = home.folder("in")) {
            List<EntryName> names = in.names(MOST_NAMES);
            Set<String> texts = names.stream().map(EntryName::text).collect(Collectors.toSet());
            sightings.begin(texts);
            if (names.size() < MOST_NAMES) {
                setAsides.retain(texts);
            }
            lookAtAll(home, in, names);
        } catch (UnsoundFolderException e) {
            complaints.tellOfFolder(home, e);
        }
    }

    private void lookAtAll(OpenFolder home, OpenFolder in, List<EntryName> names) throws IOException {
        int taken = 0;
        for (EntryName name : names) {
            if (taken < MOST_TAKEN && !sightings.isPausing(name.text()) && look(home, in, name)) {
                taken++;
            }
        }
    }

    /** @return whether there was more to it than looking */
    private boolean look(OpenFolder home, OpenFolder in, EntryName name) throws IOException {
        try {
            Stamp stamp = in.stamp(name.path());
            if (LeftAlone.is(name.text())) {
                sightings.seeOnItsWay(stamp);
                return false;
            }
            return look(home, in, name, stamp);
        } catch (NoSuchFileException | ChangedFileException e) {
            sightings.forget(name.text());
            return true;
        } catch (UnsoundFolderException e) {
            complaints.tellOfFolder(home, e);
            sightings.failed(name.text());
            return true;
        } catch (IOException | RuntimeException e) {
            if (sightings.failed(name.text())) {
                LOG.warn("folder {}: a file could not be taken, and is tried again: {}", ukprn, SafeTrace.of(e));
            }
            return true;
        }
    }

    private boolean look(OpenFolder home, OpenFolder in, EntryName name, Stamp stamp) throws IOException {
        Optional<HubCode> oddity = Oddity.of(stamp, settings.maxBytes());
        if (oddity.isPresent()) {
            return setAside(home, name, stamp.key(), Refusal.of(oddity.get()));
        }
        if (!sightings.isWhole(name.text(), stamp, settings.quiet())) {
            return false;
        }
        Optional<HubCode> shared = Oddity.ofWhole(stamp);
        if (shared.isPresent()) {
            return setAside(home, name, stamp.key(), Refusal.of(shared.get()));
        }
        Optional<SetAside> held = setAsides.of(name.text(), stamp);
        String code = held.map(SetAside::code).orElse("");
        if (code.isEmpty() || code.equals(FolderCode.DROPPED_UNREADABLE.code())) {
            take(home, in, name, stamp);
            return true;
        }
        if (code.equals(FolderCode.DROPPED_STAYS.code())) {
            removeAtLast(in, name);
        }
        return false;
    }

    private void take(OpenFolder home, OpenFolder in, EntryName name, Stamp stamp) throws IOException {
        try {
            intake.take(ukprn, home, in, name, stamp);
        } catch (RefusedException e) {
            refuse(home, in, name, stamp, e.refusal());
            return;
        }
        setAsides.clear(name.text());
        remove(home, in, name, stamp);
    }

    /** What may be the sender's only copy goes into errors, by its name and not by its bytes, or stays. */
    private void refuse(OpenFolder home, OpenFolder in, EntryName name, Stamp stamp, Refusal refusal)
            throws IOException {
        if (refusal.code() == FolderCode.DROPPED_BLANK || refusal.code() == FolderCode.DROPPED_UNREADABLE) {
            setAside(home, name, stamp.mark(), refusal);
            sightings.failed(name.text());
            return;
        }
        if (!in.stamp(name.path()).hasContentOf(stamp)) {
            throw new ChangedFileException();
        }
        complaints.tell(home, name.text(), refusal);
        try (OpenFolder errors = ExchangeFolders.made(home, "errors")) {
            in.move(name.path(), errors, FileNames.path(FileNames.inErrors(name.text())));
        } catch (IOException e) {
            setAsides.put(name.text(), stamp.mark(), refusal.code());
            LOG.warn("folder {}: {}, and stays: {}", ukprn, refusal.code().code(), SafeTrace.of(e));
        }
    }

    private void remove(OpenFolder home, OpenFolder in, EntryName name, Stamp read) throws IOException {
        sightings.forget(name.text());
        Stamp now = in.stamp(name.path());
        if (!now.hasContentOf(read)) {
            complaints.tell(home, name.text(), Refusal.of(FolderCode.DROPPED_CHANGED));
            return;
        }
        try {
            in.delete(name.path());
        } catch (NoSuchFileException e) {
            // another node was quicker
        } catch (IOException e) {
            setAsides.put(name.text(), read.mark(), FolderCode.DROPPED_STAYS);
            LOG.warn("folder {}: {}: {}", ukprn, FolderCode.DROPPED_STAYS.code(), SafeTrace.of(e));
            complaints.tell(home, name.text(), Refusal.of(FolderCode.DROPPED_STAYS));
        }
    }

    /** What was taken, and could not be removed so far. */
    private void removeAtLast(OpenFolder in, EntryName name) {
        try {
            in.delete(name.path());
            setAsides.clear(name.text());
        } catch (IOException e) {
            // told before; it goes when the hub is allowed to
        }
    }

    /** @return whether it was told now */
    private boolean setAside(OpenFolder home, EntryName name, String mark, Refusal refusal) throws IOException {
        if (setAsides.holds(name.text(), mark, refusal.code())) {
            return false;
        }
        complaints.tell(home, name.text(), refusal);
        setAsides.put(name.text(), mark, refusal.code());
        LOG.warn("folder {}: {}, told once", ukprn, refusal.code().code());
        return true;
    }
}
