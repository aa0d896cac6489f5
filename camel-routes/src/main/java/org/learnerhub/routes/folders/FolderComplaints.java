package org.learnerhub.routes.folders;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.SafeTrace;
import org.learnerhub.domain.provider.Ukprn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what is wrong with an institution's folders once, until it is mended: in the log, and in {@code errors} if that is sound. */
final class FolderComplaints {

    private static final Logger LOG = LoggerFactory.getLogger(FolderComplaints.class);

    private final Ukprn ukprn;
    private final Drafts drafts;
    private final Set<String> told = new HashSet<>();
    private final Set<String> ofThisLook = new HashSet<>();

    FolderComplaints(Ukprn ukprn, Drafts drafts) {
        this.ukprn = ukprn;
        this.drafts = drafts;
    }

    void beginLook() {
        ofThisLook.clear();
    }

    /** What was not found wrong this time is mended. */
    void endLook() {
        told.retainAll(ofThisLook);
    }

    private boolean isNew(String complaint) {
        ofThisLook.add(complaint);
        return told.add(complaint);
    }

    void logOnce(Exception cause) {
        if (isNew(cause.getClass().getName())) {
            LOG.warn("folder {}: cannot be looked into: {}", ukprn, SafeTrace.of(cause));
        }
    }

    void tellOfFolder(OpenFolder home, UnsoundFolderException unsound) {
        if (!isNew(unsound.folder())) {
            return;
        }
        LOG.warn("folder {}: {} {}", ukprn, FolderCode.FOLDER_UNSOUND.code(), unsound.getMessage());
        try {
            tell(home, unsound.folder(), Refusal.at(FolderCode.FOLDER_UNSOUND, unsound.folder()));
        } catch (IOException e) {
            LOG.warn("folder {}: which cannot be told in errors either", ukprn);
        }
    }

    /** Puts a reason into {@code errors}. */
    void tell(OpenFolder home, String name, Refusal refusal) throws IOException {
        try (OpenFolder errors = ExchangeFolders.made(home, "errors")) {
            drafts.writeReason(errors, name, refusal);
        }
    }
}
