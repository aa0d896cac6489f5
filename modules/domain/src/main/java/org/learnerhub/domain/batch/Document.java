package org.learnerhub.domain.batch;

/** What a batch leaves behind and its sender can fetch. */
public enum Document {
    RECEIPT,
    OUTPUT,
    OUTPUT_SIGNATURE,
    RESULT;

    /** The name in the vault and in folders, such as {@code output.csv}. */
    public String fileName(FileFormat format) {
        return switch (this) {
            case RECEIPT -> "receipt.xml";
            case OUTPUT -> "output." + format.extension();
            case OUTPUT_SIGNATURE -> "output." + format.extension() + ".signature.xml";
            case RESULT -> "result.xml";
        };
    }
}
