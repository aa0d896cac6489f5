package org.learnerhub.domain.matching;

import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.MisIdentifier;

/** What would be long to keep, as 64-bit numbers that are the same in every process. */
public final class Prints {

    private Prints() {}

    /** 16 bits of the institution, so that its identifiers lie together in an index, then 48 of both. */
    public static long of(String institution, MisIdentifier identifier) {
        long place = Hash.add(Hash.SEED, institution);
        return (Hash.mix(place) << 48) | (Hash.mix(Hash.add(place, identifier.value())) >>> 16);
    }

    /** Equal for rows whose five key fields are all there and equal; 0 where one is missing. */
    public static long keyFields(LearnerDetails row) {
        MatchRecord.KeyFields five = MatchRecord.of(row).keyFields();
        if (five.gender() == null || five.postCode() == null) {
            return 0;
        }
        long three = namesAndBirth(five);
        return three == 0 ? 0 : Hash.mix(Hash.add(Hash.add(three, five.gender()), five.postCode()));
    }

    /** Equal for rows whose names and date of birth are there and equal; 0 where one is missing. */
    public static long namesAndBirth(LearnerDetails row) {
        Name given = Name.of(row.get(LearnerField.GIVEN_NAME));
        Name family = Name.of(row.get(LearnerField.FAMILY_NAME));
        String birth = row.get(LearnerField.DATE_OF_BIRTH);
        return given == null || family == null || birth == null ? 0 : three(given.whole(), family.whole(), birth);
    }

    private static long namesAndBirth(MatchRecord.KeyFields five) {
        String given = five.given();
        String family = five.family();
        String birth = five.birth();
        return given == null || family == null || birth == null ? 0 : three(given, family, birth);
    }

    private static long three(String given, String family, String birth) {
        return Hash.mix(Hash.add(Hash.add(Hash.add(Hash.SEED, given), family), birth));
    }
}
