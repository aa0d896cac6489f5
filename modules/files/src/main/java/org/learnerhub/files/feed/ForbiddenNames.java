package org.learnerhub.files.feed;

import java.util.List;
import java.util.Set;
import org.learnerhub.files.rows.Names;

/**
 * By which names columns go that have no place in a learning record: exclusions, health, disability, special needs,
 * criminal record, ethnicity, religion, free school meals and what is like them.
 */
final class ForbiddenNames {

    private static final List<String> PARTS = List.of(
            "exclusion",
            "excluded",
            "expel",
            "expul",
            "suspen",
            "health",
            "medical",
            "illness",
            "disab",
            "impair",
            "specialneed",
            "specialeducation",
            "senprov",
            "senstat",
            "sentype",
            "senneed",
            "senflag",
            "senind",
            "sensup",
            "sencode",
            "senunit",
            "senprim",
            "senrank",
            "senstage",
            "hassen",
            "primarysen",
            "secondarysen",
            "highneed",
            "resourcedprov",
            "ehcp",
            "lldd",
            "learningdifficult",
            "criminal",
            "convict",
            "offence",
            "offender",
            "ethnic",
            "racial",
            "religi",
            "belief",
            "freeschoolmeal",
            "freemeal",
            "fsm",
            "pupilpremium",
            "sexual",
            "pregnan",
            "safeguard",
            "childprotection",
            "lookedafter",
            "disciplin",
            "misconduct",
            "biometric",
            "asylum",
            "tradeunion",
            "politic");
    private static final Set<String> WHOLE = Set.of("sen", "send", "ehc", "race", "faith", "dbs", "lac", "cla", "cin");

    private ForbiddenNames() {}

    static boolean has(String name) {
        String folded = Names.folded(name);
        return WHOLE.contains(folded) || PARTS.stream().anyMatch(folded::contains);
    }
}
