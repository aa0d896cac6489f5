package org.learnerhub.store.vault;

import java.nio.file.Path;
import java.time.InstantSource;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.store.sql.OpenDatabase;

/** A vault in a folder, and the notes in the database of what it keeps. */
public final class VaultFolder {

    private final Path folder;
    private final KeptFiles notes;
    private final Vault vault;

    public VaultFolder(OpenDatabase database, Path folder, InstantSource clock) {
        this.folder = folder;
        notes = new SqlKeptFiles(database.jdbc(), database.ownTransactions(), clock);
        vault = new FolderVault(folder, notes, clock.instant());
    }

    public Vault vault() {
        return vault;
    }

    /** How many files were damaged when they were read last. */
    public int damaged() {
        return notes.damaged();
    }

    /** Where a file of this name is kept. */
    public Path place(String name) {
        return FolderVault.kept(folder, name);
    }
}
