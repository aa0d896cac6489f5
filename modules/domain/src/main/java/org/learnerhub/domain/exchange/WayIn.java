package org.learnerhub.domain.exchange;

/** How a batch reached the hub. */
public enum WayIn {
    DROP_FOLDER("drop-folder"),
    SOAP_LEARNER("soap-learner"),
    SOAP_EXCHANGE("soap-exchange"),
    /** By the operator, on the machine. */
    COMMAND("command"),
    /** By somebody of the institution who is signed in, on a page. */
    UPLOAD("upload");

    private final String label;

    WayIn(String label) {
        this.label = label;
    }

    /** As the receipt says it. */
    public String label() {
        return label;
    }
}
