package org.learnerhub.testkit.hostile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.testkit.Identity;

/** All attacks on the SOAP services. Nothing is stored: each is made when it is sent, and none is longer than 500 MB. */
public final class HostileCorpus {

    private HostileCorpus() {}

    /** @param owner whose certificate the institution has registered for its signatures */
    public static List<Attack> against(Target target, Identity owner, Instant now) {
        return Stream.of(
                        brief(target).stream(),
                        WrappedAttacks.against(target).stream(),
                        TransportAttacks.against(target).stream(),
                        IncludeAttacks.against(target).stream(),
                        LongAttacks.against(target).stream(),
                        SignatureAttacks.against(target, owner, now).stream()
                                .map(attack -> attack.by(AccessCode.SIGNATURE_REFUSED)))
                .flatMap(attacks -> attacks)
                .toList();
    }

    /** Those within the envelope of a message that is not signed. */
    public static List<Attack> brief(Target target) {
        return Stream.of(
                        EntityAttacks.against(target).stream(),
                        EntityAttacks.byDoctype(target).stream()
                                .map(attack ->
                                        attack.by(IntakeCode.DOCTYPE_PRESENT).at(Attack.EXCHANGE_DOOR)),
                        StructureAttacks.against(target).stream(),
                        EnvelopeAttacks.against(target).stream(),
                        EncodingAttacks.against(target).stream(),
                        ReferenceAttacks.against(target).stream())
                .flatMap(attacks -> attacks)
                .toList();
    }

    /** For sending many of each at once: messages near the limit whose last byte never comes. */
    public static List<Attack> unfinished(Target target) {
        return LongAttacks.unfinished(target);
    }
}
