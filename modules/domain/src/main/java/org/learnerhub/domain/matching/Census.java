package org.learnerhub.domain.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many people of the operator's own register bear a name, as counted at one moment; never changed. Names are folded
 * as the matcher folds them. Its version is the SHA-256 of its text, so equal versions are equal censuses on every node.
 */
public final class Census {

    private static final Census NONE = new Census("", "", CensusText.NOBODY);

    private final String text;
    private final String version;
    private final long learners;
    private final long[] born;
    private final long[] bornInPeriod = new long[NameCounts.PERIODS];
    private final NameCounts given;
    private final NameCounts family;
    private final NamePairs pairs;
    private final LetterTriples triples;

    private Census(String text, String version, CensusText read) {
        this.text = text;
        this.version = version;
        learners = read.learners();
        born = read.born();
        for (int i = 0; i < born.length; i++) {
            bornInPeriod[NameCounts.period(CensusText.FIRST_BIRTH_YEAR + i)] += born[i];
        }
        given = new NameCounts(read.given());
        family = new NameCounts(read.family());
        pairs = new NamePairs(read);
        triples = new LetterTriples(read.given().keySet());
    }

    /** Nobody was counted: the tables speak alone. */
    public static Census none() {
        return NONE;
    }

    /** @throws IllegalArgumentException where the text is no census */
    public static Census of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return new Census(text, digest(file), CensusText.read(text));
    }

    /** In UTF-8; small enough to be kept as one value. */
    public byte[] file() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the text, hex; empty where nobody was counted. */
    public String version() {
        return version;
    }

    /** How many were counted. */
    public long learners() {
        return learners;
    }

    /** How many given names three and more bear. */
    public int givenNames() {
        return given.size();
    }

    /** How many family names three and more bear. */
    public int familyNames() {
        return family.size();
    }

    /** The class of those born about then who bear the given name. */
    int given(String name, int birthYear) {
        return given.about(name, birthYear);
    }

    /** The class of all who bear the given name. */
    int given(String name) {
        return given.total(name);
    }

    /** The class of all who bear the family name. */
    int family(String name) {
        return family.total(name);
    }

    /** How many were born in the year. */
    long born(int birthYear) {
        int at = birthYear - CensusText.FIRST_BIRTH_YEAR;
        return at >= 0 && at < born.length ? born[at] : 0;
    }

    /** How many were born in the period of the year. */
    long bornAbout(int birthYear) {
        return bornInPeriod[NameCounts.period(birthYear)];
    }

    /** Whether people were counted by years of birth and by both their names, as older censuses were not. */
    boolean hasPairs() {
        return born.length > 0 && learners > 0;
    }

    /** The class of those of the same five years of birth who bear the given name. */
    int givenOf(String name, int birthYear) {
        return given.of(name, birthYear);
    }

    /** Which names go together. */
    NamePairs pairs() {
        return pairs;
    }

    /** The letters of given names. */
    LetterTriples triples() {
        return triples;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
