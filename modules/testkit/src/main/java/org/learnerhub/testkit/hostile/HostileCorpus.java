package org.learnerhub.testkit.hostile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.testkit.Identity;

/** All attacks on the SOAP doors. Nothing is stored: each is made when it is sent, and none is longer than 500 MB. */
public final class HostileCorpus {

    private HostileCorpus() {}

    /** @param owner whose certificate the institution has registered for its signatures */
    public static List<Attack> against(Target target, Identity owner, Instant now) {
        return Stream.of(
                        EntityAttacks.against(target).stream(),
                        EntityAttacks.against(target).stream().map(attack -> attack.at(Attack.EXCHANGE_DOOR)),
                        StructureAttacks.against(target).stream(),
                        EncodingAttacks.against(target).stream(),
                        ReferenceAttacks.against(target).stream(),
                        TransportAttacks.against(target).stream(),
                        SignatureAttacks.against(target, owner, now).stream())
                .flatMap(attacks -> attacks)
                .toList();
    }
}
