package org.learnerhub.testkit.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All attacks on the SOAP doors. Nothing is stored: each is made when it is sent, and none is longer than 500 MB. */
public final class HostileCorpus {

    private HostileCorpus() {}

    public static List<Attack> against(Target target) {
        return Stream.of(
                        EntityAttacks.against(target).stream(),
                        EntityAttacks.against(target).stream().map(attack -> attack.at(Attack.EXCHANGE_DOOR)),
                        StructureAttacks.against(target).stream(),
                        EncodingAttacks.against(target).stream(),
                        ReferenceAttacks.against(target).stream(),
                        TransportAttacks.against(target).stream())
                .flatMap(attacks -> attacks)
                .toList();
    }
}
