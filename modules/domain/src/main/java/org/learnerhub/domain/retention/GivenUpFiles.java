package org.learnerhub.domain.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.vault.Vault.Removal;

/**
 * Gives files of batches up. Of a signed document its signature stays, beside its digest: whoever has the document can
 * still prove it, and the hub that it was its own.
 */
final class GivenUpFiles {

    private static final String PROOF = ".proof.xml";

    private final Vault vault;

    GivenUpFiles(Vault vault) {
        this.vault = vault;
    }

    void sent(BatchId batch, Removal why) {
        remove(VaultNames.input(batch), why);
    }

    void answer(BatchId batch, FileFormat format, int edition, Removal why) {
        signed(VaultNames.document(batch, Document.RESULT, format, edition), why);
        String output = VaultNames.document(batch, Document.OUTPUT, format, edition);
        if (format == FileFormat.XML) {
            signed(output, why);
        } else {
            remove(output, why);
        }
    }

    private void signed(String name, Removal why) {
        if (vault.has(name) && !vault.isRemoved(name) && !vault.has(name + PROOF)) {
            keepSignature(name);
        }
        remove(name, why);
    }

    private void remove(String name, Removal why) {
        if (vault.has(name)) {
            vault.remove(name, why);
        }
    }

    private void keepSignature(String name) {
        Path draft = vault.draft();
        try (InputStream document = vault.open(name)) {
            Files.write(draft, SignatureOfDocument.read(document));
            vault.keep(draft, name + PROOF);
        } catch (IOException e) {
            throw new UncheckedIOException("the signature of " + name + " could not be kept", e);
        } finally {
            vault.discard(draft);
        }
    }
}
