package org.learnerhub.domain.exchange;

/** How a batch file is written. */
public enum FileFormat {
    CSV,
    XML;

    /** {@code csv} or {@code xml}. */
    public String extension() {
        return this == CSV ? "csv" : "xml";
    }
}
