package org.learnerhub.client;

/** The hub answered with a fault. */
final class HubFault extends RuntimeException {

    private final transient HubRefusal refusal;

    HubFault(HubRefusal refusal) {
        super(refusal.code() + " " + refusal.text());
        this.refusal = refusal;
    }

    HubRefusal refusal() {
        return refusal;
    }

    /** The command's end because of it. */
    CommandFailure failure() {
        if (refusal.isAboutCredentials()) {
            return refusal.failure(Exit.CREDENTIALS);
        }
        if (refusal.isAboutDamage()) {
            return refusal.failure(Exit.NO_ANSWER);
        }
        return refusal.failure(refusal.isInternal() ? Exit.UNREACHABLE : Exit.FILE_REFUSED);
    }
}
