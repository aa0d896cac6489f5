package org.learnerhub.domain.vault;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps whole files outside the database: what was sent and what was answered. A file is kept under a name such as
 * {@code 17/input}; once kept it is on disk for good, also after a power cut.
 */
public interface Vault {

    /**
     * Streams bytes into a draft, hashing on the way.
     *
     * @param limit the most bytes to take
     * @throws org.learnerhub.domain.problem.RefusedException FILE_TOO_LARGE beyond the limit; the draft is gone then
     */
    Draft receive(InputStream bytes, long limit);

    /** An empty draft to write to. */
    Path draft();

    /** Makes a draft permanent under a name, replacing what is there, atomically. */
    void keep(Path draft, String name);

    /** Drops a draft; no complaint if it is gone. */
    void discard(Path draft);

    /**
     * Opens a file that is what was kept: it has been read through before anybody gets a byte.
     *
     * @throws KeptFileDamagedException where it is not, or there is none
     * @throws org.learnerhub.domain.problem.RefusedException FILE_NO_LONGER_KEPT where it was removed
     */
    InputStream open(String name);

    /** Whether a file was kept under this name; it may be damaged or gone since. */
    boolean has(String name);

    /**
     * Gives a file up for good: nobody gets it any more, and its bytes are gone from the disk. What it was stays known:
     * {@link #has}, {@link #size} and {@link #sha256} answer as before. May be repeated.
     */
    void remove(String name, Removal why);

    /** Whether it was given up. */
    boolean isRemoved(String name);

    /** In bytes, as it was kept. */
    long size(String name);

    /** The SHA-256 of what was kept, lower-case hex. */
    String sha256(String name);

    /** Why a file is kept no longer. Stored by name. */
    enum Removal {
        /** Somebody in it was erased. */
        ERASED,
        /** Its time was over. */
        EXPIRED
    }

    /**
     * Bytes received but not yet kept.
     *
     * @param sha256 lower-case hex
     */
    record Draft(Path file, long size, String sha256) {}
}
