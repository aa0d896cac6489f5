package org.learnerhub.routes.folders;

import java.io.IOException;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Takes one file in and leaves its receipt. */
interface Taker {

    /**
     * @param stamp of the file that is meant
     * @throws RefusedException where the file is not taken
     * @throws ChangedFileException where it changed while it was read; nothing is kept then
     */
    void take(Ukprn sender, OpenFolder home, OpenFolder in, EntryName name, Stamp stamp) throws IOException;
}
