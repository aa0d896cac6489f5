package org.learnerhub.store.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.vault.KeptFileDamagedException.Damage;
import org.learnerhub.domain.vault.Vault;

/** What the vault's files were when they were kept, noted away from them. */
interface KeptFiles {

    Optional<Kept> find(String name);

    /** Notes a file that is kept, in place of one of the same name; part of a surrounding transaction. */
    void keep(String name, Kept file);

    /** Notes a file that was kept before anything was noted, unless somebody else has. */
    void adopt(String name, Kept file);

    /** Notes what is wrong with it, or by null that nothing is any more, whatever becomes of a surrounding transaction. */
    void found(String name, @Nullable Damage damage);

    /** Notes that a file was given up; stays as it was where that was noted before. */
    void removed(String name, Vault.Removal why);

    /** How many were damaged when they were read last. */
    int damaged();

    /**
     * A file as it was kept.
     *
     * @param size in bytes; null where it was never noted
     * @param sha256 lower-case hex
     * @param damaged whether it was when it was read last
     * @param removed whether it was given up
     */
    record Kept(@Nullable Long size, String sha256, boolean damaged, boolean removed) {

        Kept(@Nullable Long size, String sha256, boolean damaged) {
            this(size, sha256, damaged, false);
        }
    }
}
