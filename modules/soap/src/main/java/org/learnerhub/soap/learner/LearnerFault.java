package org.learnerhub.soap.learner;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.WireCodes;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.fault.FaultXml;

/**
 * The learner service's fault in the captured form (contract 1.4): existing clients find it by the literal prefix
 * {@code ns10} and expect unqualified children; .NET clients want them qualified.
 */
public final class LearnerFault implements FaultForm {

    private static final String TEXT = "uk.gov.miap.lrs.api.exceptions.MIAPAPIException";
    private static final String ACTOR = "org.learnerhub.soap.LearnerService.receive()";
    private static final WireCodes CODES = new LearnerCodes();
    private static final QName NAME = new QName("http://api.lrs.miap.gov.uk/exceptions", "MIAPAPIException", "ns10");

    private final InstantSource clock;
    private final boolean qualified;

    public LearnerFault(InstantSource clock, boolean qualified) {
        this.clock = clock;
        this.qualified = qualified;
    }

    @Override
    public SoapFault fault(Refusal refusal, @Nullable String correlationId) {
        return say(startingWith(NAME), refusal, correlationId).build();
    }

    /** A fault with this one's text and code whose detail starts with another service's element. */
    public static FaultXml startingWith(QName name) {
        return new FaultXml(TEXT, FaultXml.server(), name);
    }

    /** Says it beside what the detail says already. */
    public FaultXml beside(FaultXml fault, Refusal refusal, @Nullable String correlationId) {
        return say(fault.beside(NAME), refusal, correlationId);
    }

    private FaultXml say(FaultXml fault, Refusal refusal, @Nullable String correlationId) {
        children(refusal, correlationId).forEach((name, text) -> {
            if (qualified) {
                fault.qualified(name, text);
            } else {
                fault.unqualified(name, text);
            }
        });
        return fault;
    }

    private Map<String, String> children(Refusal refusal, @Nullable String correlationId) {
        Map<String, String> children = new LinkedHashMap<>();
        children.put("ErrorCode", code(refusal));
        children.put("ErrorActor", ACTOR);
        children.put("Description", refusal.code().sentence());
        children.put("FurtherDetails", details(refusal, correlationId));
        children.put("ErrorTimestamp", WireTime.of(clock.instant()));
        return children;
    }

    public static String code(Refusal refusal) {
        return CODES.of(refusal.code()).orElse(WireCode.WSEC0999.name());
    }

    public static String details(Refusal refusal, @Nullable String correlationId) {
        String details = refusal.code().code() + ": " + refusal.code().mend();
        if (refusal.place() != null) {
            details += " Place: " + refusal.place() + ".";
        }
        return correlationId == null ? details : details + " Correlation id: " + correlationId + ".";
    }
}
