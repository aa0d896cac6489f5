package org.learnerhub.domain.exchange;

/** Where a batch's files lie in the vault. */
public final class VaultNames {

    private VaultNames() {}

    public static String input(BatchId batch) {
        return batch + "/input";
    }

    public static String document(BatchId batch, Document document, FileFormat format, int edition) {
        return batch + "/" + document.fileName(format, edition);
    }
}
