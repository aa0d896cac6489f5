package org.learnerhub.domain.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of names at large: how common they are, which are forms of each other, which go together. Read once
 * from the tables beside this class (see NOTICE there); all names are folded.
 */
final class NameTables {

    private static final NameTables STANDARD = new NameTables();

    /** Frequencies are written as one character: quarters of a bit from '0' on. */
    private static final double CODES_PER_BIT = 4;

    private static final double RARE_GIVEN = 17;
    private static final double RARE_FAMILY = 16;

    /** Names that statistics of the whole country take for rare and that are not, where they are at home. */
    private static final double RARE_AT_HOME = 12;

    /** What a second word adds. */
    private static final double MORE_WORDS = 4;

    private final Map<String, String> given = new HashMap<>(16_384);
    private final Map<String, Double> family = new HashMap<>(32_768);
    private final Map<String, Integer> givenCommunities = new HashMap<>();
    private final Map<String, Integer> familyCommunities = new HashMap<>();
    private final LongSet variants;
    private final Map<String, List<String>> variantsOf = new HashMap<>(8_192);
    private final LetterTriples triples;

    private NameTables() {
        lines("given-names.txt").forEach(line -> given.put(before(line), after(line)));
        lines("family-names.txt")
                .forEach(line ->
                        family.merge(core(before(line)), bits(after(line).charAt(0)), Math::min));
        readCommunities();
        variants = readVariants();
        triples = new LetterTriples(Stream.concat(given.keySet().stream(), givenCommunities.keySet().stream())
                .toList());
    }

    static NameTables standard() {
        return STANDARD;
    }

    /** Minus log2 of the share of people born about then who have this given name. */
    double givenBits(Name name, int birthYear) {
        return Math.min(
                RARE_GIVEN, wordsBits(name, givenBits(name.whole(), birthYear), givenBits(name.first(), birthYear)));
    }

    double givenBits(String word, int birthYear) {
        String codes = given.get(word);
        double bits = codes == null ? RARE_GIVEN : bits(codes.charAt(period(birthYear)));
        return givenCommunities.containsKey(word) ? Math.min(bits, RARE_AT_HOME) : bits;
    }

    /** The same for a birth year that is not known: as in the period where the name was most common. */
    double leastGivenBits(Name name) {
        return leastGivenBits(name.first());
    }

    double leastGivenBits(String word) {
        String codes = given.get(word);
        double least = givenCommunities.containsKey(word) ? RARE_AT_HOME : RARE_GIVEN;
        for (int i = 0; codes != null && i < codes.length(); i++) {
            least = Math.min(least, bits(codes.charAt(i)));
        }
        return least;
    }

    /** Minus log2 of the share of people who have this family name. */
    double familyBits(Name name) {
        double whole = family.getOrDefault(name.core(), RARE_FAMILY);
        return Math.min(RARE_FAMILY, wordsBits(name, whole, family.getOrDefault(name.first(), RARE_FAMILY)));
    }

    /** The same of one word. */
    double familyWordBits(String word) {
        return family.getOrDefault(word, RARE_FAMILY);
    }

    /** Whether parents choose this name, rather than slips of the pen. */
    boolean isGivenName(String word) {
        return given.containsKey(word);
    }

    /** The letters of given names. */
    LetterTriples triples() {
        return triples;
    }

    /** Short form, pet name or another spelling of one another. */
    boolean areVariants(String one, String other) {
        return variants.contains(pair(one, other));
    }

    /** Those that {@link #areVariants} finds of a name. */
    List<String> variantsOf(String name) {
        return variantsOf.getOrDefault(name, List.of());
    }

    /** Whether the names are at home in one community, where they meet more often than chance says. */
    boolean goTogether(Name givenName, Name familyName) {
        int mine = givenCommunities.getOrDefault(givenName.first(), 0);
        return mine != 0 && (mine & familyCommunities.getOrDefault(familyName.first(), 0)) != 0;
    }

    /** Whether the name is at home in one of the communities. */
    boolean isAtHome(Name name) {
        return name.parts().stream()
                .anyMatch(part -> givenCommunities.containsKey(part) || familyCommunities.containsKey(part));
    }

    private static double wordsBits(Name name, double whole, double first) {
        return name.parts().size() == 1 ? whole : Math.min(whole, first + MORE_WORDS);
    }

    private static int period(int birthYear) {
        if (birthYear < 1970) {
            return 0;
        }
        return birthYear < 1985 ? 1 : birthYear < 1995 ? 2 : birthYear < 2005 ? 3 : 4;
    }

    private static double bits(char code) {
        return (code - '0') / CODES_PER_BIT;
    }

    private static long pair(String one, String other) {
        return Hash.mix(Hash.add(Hash.SEED, one)) + Hash.mix(Hash.add(Hash.SEED, other));
    }

    private LongSet readVariants() {
        List<Long> pairs = new ArrayList<>(10_000);
        for (String line : lines("name-variants.txt")) {
            String[] names = line.split(" ");
            for (int i = 1; i < names.length; i++) {
                pairs.add(pair(names[0], names[i]));
                variantsOf.computeIfAbsent(names[0], name -> new ArrayList<>(4)).add(names[i]);
                variantsOf.computeIfAbsent(names[i], name -> new ArrayList<>(4)).add(names[0]);
            }
        }
        return new LongSet(pairs.stream().mapToLong(Long::longValue).toArray());
    }

    private void readCommunities() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lines("naming-communities.txt")) {
            int colon = line.indexOf(':');
            int dot = line.indexOf('.');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            int bit = 1 << numbers.computeIfAbsent(line.substring(0, dot), name -> numbers.size());
            Map<String, Integer> names = line.startsWith("given", dot + 1) ? givenCommunities : familyCommunities;
            for (String name : line.substring(colon + 1).strip().split(" ")) {
                names.merge(name, bit, (one, other) -> one | other);
            }
        }
    }

    /** As {@link Name} reads the name: MCGRATH reads MACGRATH. */
    private static String core(String name) {
        Name read = Name.of(name);
        return read == null ? name : read.core();
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = NameTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
