package org.learnerhub.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.ExchangeFault;
import org.learnerhub.contract.exchange.Refusal;
import org.learnerhub.domain.problem.ResultCode;

/**
 * A refusal by the hub as it stands on the wire.
 *
 * @param place where in the file; null where there is no place
 * @param correlationId number of an internal error to quote to the operator; null for all others
 */
record HubRefusal(
        String code,
        String text,
        @Nullable String mend,
        @Nullable String place,
        @Nullable String correlationId) {

    private static final String TRUST_RANGE = "HUB-2";
    private static final String INTERNAL_RANGE = "HUB-9";
    private static final String DAMAGED = ResultCode.KEPT_FILE_DAMAGED.code();

    static HubRefusal of(ExchangeFault fault) {
        return new HubRefusal(
                Objects.requireNonNullElse(fault.getCode(), "HUB-9000"),
                Objects.requireNonNullElse(fault.getText(), "The hub gave no reason."),
                fault.getMend(),
                null,
                fault.getCorrelationId());
    }

    static HubRefusal of(Refusal refusal) {
        return new HubRefusal(refusal.getCode(), refusal.getText(), refusal.getMend(), refusal.getPlace(), null);
    }

    /** Whether who asks, not what is asked, was refused. */
    boolean isAboutCredentials() {
        return code.startsWith(TRUST_RANGE);
    }

    /** Whether something broke inside the hub: the same request may succeed later. */
    boolean isInternal() {
        return code.startsWith(INTERNAL_RANGE);
    }

    /** Whether the file was taken, but its answer cannot be had until the operator has mended something. */
    boolean isAboutDamage() {
        return code.equals(DAMAGED);
    }

    /** As lines for a person. */
    CommandFailure failure(int exitCode) {
        String where = place == null ? "" : " Place: " + place + ".";
        String number = correlationId == null ? "" : " Correlation id: " + correlationId + ".";
        return new CommandFailure(exitCode, code + " " + text + where + number, mend == null ? "" : mend);
    }
}
