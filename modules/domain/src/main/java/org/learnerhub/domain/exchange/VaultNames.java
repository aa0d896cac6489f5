package org.learnerhub.domain.exchange;

/** Where a batch's files lie in the vault. */
final class VaultNames {

    private VaultNames() {}

    static String input(BatchId batch) {
        return batch + "/input";
    }

    static String document(BatchId batch, Document document, FileFormat format, int edition) {
        return batch + "/" + document.fileName(format, edition);
    }
}
