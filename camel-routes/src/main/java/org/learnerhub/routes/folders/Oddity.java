package org.learnerhub.routes.folders;

import java.util.Optional;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;

/** What is never taken, seen without opening it. */
final class Oddity {

    private Oddity() {}

    /** At once, since waiting mends nothing. */
    static Optional<HubCode> of(Stamp stamp, long maxBytes) {
        return switch (stamp.kind()) {
            case LINK -> Optional.of(FolderCode.DROPPED_LINK);
            case FOLDER, OTHER -> Optional.of(FolderCode.DROPPED_NO_FILE);
            case FILE -> stamp.size() > maxBytes ? Optional.of(IntakeCode.FILE_TOO_LARGE) : Optional.empty();
        };
    }

    /** Once the file is whole: some tools give a file its name by a link and take the other name away at once. */
    static Optional<HubCode> ofWhole(Stamp stamp) {
        return stamp.links() > 1 ? Optional.of(FolderCode.DROPPED_SHARED) : Optional.empty();
    }
}
