package org.learnerhub.app.node;

import java.io.InputStream;
import java.nio.file.Path;
import org.learnerhub.domain.vault.Vault;

/** A vault whose process dies after so many writes. */
final class BreakingVault implements Vault {

    private final Vault vault;
    private int writes;

    BreakingVault(Vault vault, int writes) {
        this.vault = vault;
        this.writes = writes;
    }

    private void write() {
        if (writes-- == 0) {
            throw new IllegalStateException("killed");
        }
    }

    @Override
    public void keep(Path draft, String name) {
        write();
        vault.keep(draft, name);
    }

    @Override
    public void remove(String name, Removal why) {
        if (!vault.isRemoved(name)) {
            write();
        }
        vault.remove(name, why);
    }

    @Override
    public Draft receive(InputStream bytes, long limit) {
        return vault.receive(bytes, limit);
    }

    @Override
    public Path draft() {
        return vault.draft();
    }

    @Override
    public void discard(Path draft) {
        vault.discard(draft);
    }

    @Override
    public InputStream open(String name) {
        return vault.open(name);
    }

    @Override
    public boolean has(String name) {
        return vault.has(name);
    }

    @Override
    public boolean isRemoved(String name) {
        return vault.isRemoved(name);
    }

    @Override
    public long size(String name) {
        return vault.size(name);
    }

    @Override
    public String sha256(String name) {
        return vault.sha256(name);
    }
}
