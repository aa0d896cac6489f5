package org.learnerhub.domain.exchange;

/** Writes receipts. */
public interface ReceiptWriter {

    /**
     * Unsigned and in canonical form.
     *
     * @param kind see {@link BatchKind#name()}
     */
    byte[] receipt(Batch received, String kind);
}
