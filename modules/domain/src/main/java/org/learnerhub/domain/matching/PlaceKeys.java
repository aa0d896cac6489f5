package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** Blocking keys that stand on where somebody lives or was born. */
final class PlaceKeys {

    /** A name that a handful of people born in a town have. */
    private static final double TELLING_BITS = 15;

    private static final NameTables TABLES = NameTables.standard();

    private PlaceKeys() {}

    static void addTo(BlockingKeys keys, MatchRecord person) {
        String postCode = person.postCode();
        if (postCode != null) {
            addHome(keys, person, postCode);
        }
        String birthPlace = person.birthPlace();
        if (birthPlace != null) {
            addBirthPlace(keys, person, birthPlace);
        }
    }

    private static void addHome(BlockingKeys keys, MatchRecord person, String postCode) {
        Name given = person.given();
        Name family = person.family();
        if (person.birth() != 0) {
            add(keys, KeyKind.BIRTH_DATE_POST_CODE, BlockingKeys.day(person.birth()), postCode);
        }
        if (given != null) {
            add(keys, KeyKind.GIVEN_POST_CODE, 0, postCode, given.first());
        }
        if (given != null && family != null) {
            long hash = Hash.add(BlockingKeys.seed(KeyKind.INITIALS_POST_CODE), postCode);
            char one = given.core().charAt(0);
            char other = family.core().charAt(0);
            long ordered = Hash.add(Hash.add(hash, Math.min(one, other)), Math.max(one, other));
            keys.add(KeyKind.INITIALS_POST_CODE, 0, ordered);
        }
        if (family != null) {
            addSector(keys, PostCode.sector(postCode), given, FamilySound.of(family.core()));
        }
    }

    /** Too many of a sector share a name's sound where there are many people: there the given name's initial parts them. */
    private static void addSector(BlockingKeys keys, String sector, @Nullable Name given, String sound) {
        if (keys.areFew()) {
            add(keys, KeyKind.SECTOR_FAMILY, 0, sector, sound);
        } else if (given != null) {
            add(keys, KeyKind.SECTOR_FAMILY, 0, sector, sound, given.core().substring(0, 1));
        }
    }

    private static void addBirthPlace(BlockingKeys keys, MatchRecord person, String place) {
        Name given = person.given();
        Name family = person.family();
        if (family != null && BlockingKeys.familyBits(family) + keys.spareBits() >= TELLING_BITS) {
            add(keys, KeyKind.BIRTH_PLACE_NAME, 0, place, family.core());
        }
        if (given != null && TABLES.leastGivenBits(given) + keys.spareBits() >= TELLING_BITS) {
            add(keys, KeyKind.BIRTH_PLACE_NAME, 0, place, given.first());
        }
        if (person.birth() != 0 && keys.areFew()) {
            addBirth(keys, person.birth(), place, given);
            addBirth(keys, person.birth(), place, family);
        }
    }

    private static void addBirth(BlockingKeys keys, int born, String place, @Nullable Name name) {
        if (name != null) {
            String initial = name.core().substring(0, 1);
            add(keys, KeyKind.BIRTH_PLACE_DATE, BlockingKeys.day(born), place, initial);
        }
    }

    private static void add(BlockingKeys keys, KeyKind kind, int near, String... values) {
        long hash = BlockingKeys.seed(kind);
        for (String value : values) {
            hash = Hash.add(hash, value);
        }
        keys.add(kind, near, hash);
    }
}
