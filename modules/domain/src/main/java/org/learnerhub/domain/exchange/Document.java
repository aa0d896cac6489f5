package org.learnerhub.domain.exchange;

/** What a batch leaves behind and its sender can fetch. */
public enum Document {
    RECEIPT,
    OUTPUT,
    OUTPUT_SIGNATURE,
    RESULT;

    /** The name in the vault and in folders, such as {@code output.csv}. */
    public String fileName(FileFormat format) {
        return fileName(format, 1);
    }

    /** The name says the edition where it is not the first, such as {@code output.edition-2.csv}. */
    public String fileName(FileFormat format, int edition) {
        String named = edition == 1 ? "." : ".edition-" + edition + ".";
        return switch (this) {
            case RECEIPT -> "receipt.xml";
            case OUTPUT -> "output" + named + format.extension();
            case OUTPUT_SIGNATURE -> "output" + named + format.extension() + ".signature.xml";
            case RESULT -> "result" + named + "xml";
        };
    }
}
