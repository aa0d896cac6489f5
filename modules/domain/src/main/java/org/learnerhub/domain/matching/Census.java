package org.learnerhub.domain.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How many people of the operator's own register bear a name, as counted at one moment; never changed. Names are folded
 * as the matcher folds them. Its version is the SHA-256 of its text, so equal versions are equal censuses on every node.
 */
public final class Census {

    private static final String HEAD = "census 1";
    private static final Census NONE = new Census(HEAD + "\nlearners 0\n", "", 0, Map.of(), Map.of());

    private final String text;
    private final String version;
    private final long learners;
    private final NameCounts given;
    private final NameCounts family;
    private final LetterTriples triples;

    private Census(
            String text,
            String version,
            long learners,
            Map<String, NameCounts.Bearers> given,
            Map<String, NameCounts.Bearers> family) {
        this.text = text;
        this.version = version;
        this.learners = learners;
        this.given = new NameCounts(given);
        this.family = new NameCounts(family);
        triples = new LetterTriples(given.keySet());
    }

    /** Nobody was counted: the tables speak alone. */
    public static Census none() {
        return NONE;
    }

    /** @throws IllegalArgumentException where the text is no census */
    public static Census of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Map<String, NameCounts.Bearers> given = new HashMap<>();
        Map<String, NameCounts.Bearers> family = new HashMap<>();
        String[] lines = text.split("\n");
        if (lines.length < 2 || !lines[0].equals(HEAD) || !lines[1].startsWith("learners ")) {
            throw new IllegalArgumentException("not a census of this kind");
        }
        for (String line : Arrays.asList(lines).subList(2, lines.length)) {
            String[] words = line.split(" ");
            NameCounts.Bearers bearers =
                    new NameCounts.Bearers(Integer.parseInt(words[2]), Long.parseUnsignedLong(words[3], 16));
            (words[0].equals("given") ? given : family).put(words[1], bearers);
        }
        return new Census(text, digest(file), Long.parseLong(lines[1].substring(9)), given, family);
    }

    /** @param lines sorted, one for each name: given or family, the name, its class, its classes by period in hex */
    static Census of(long learners, Iterable<String> lines) {
        StringBuilder text =
                new StringBuilder(HEAD).append("\nlearners ").append(learners).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
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
