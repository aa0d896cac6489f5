package org.learnerhub.domain.problem;

/**
 * Carries a {@link Refusal} through code that streams (readers, services) to the one place that answers it. Its message
 * holds the code and place, never personal data.
 */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code().code() + " " + refusal.text());
        this.refusal = refusal;
    }

    public RefusedException(HubCode code) {
        this(Refusal.of(code));
    }

    public RefusedException(HubCode code, String place) {
        this(Refusal.at(code, place));
    }

    public Refusal refusal() {
        return refusal;
    }
}
