package org.learnerhub.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives names the way each community does. */
final class Naming {

    private static final List<String> MOHAMMED =
            List.of("Mohammed", "Mohammed", "Muhammad", "Muhammad", "Muhammad", "Mohammad", "Mohamed", "Md");
    private static final List<String> WOMENS_SECOND = List.of("Begum", "Bibi", "Khatun", "Akhtar", "Begum");
    private static final List<String> PARTICLES = List.of("da ", "dos ", "de ", "da ");

    private final GivenNames givenNames = new GivenNames();
    private final FamilyNames familyNames = new FamilyNames();
    private final List<String> syllables = Words.list("syllable");

    /** The family name that the members of a household share. */
    String family(Dice dice, Community community) {
        String name = familyNames.draw(dice, community);
        return switch (community) {
            case IBERIAN -> iberian(dice, dice.chance(0.5) ? name : Writing.withoutAccents(name));
            case POLISH -> dice.chance(0.35) ? name : Writing.withoutAccents(name);
            case CHINESE, SIKH, MUSLIM, SOUTH_ASIAN -> name;
            default -> dice.chance(0.045) ? doubled(dice, name, familyNames.draw(dice, community)) : name;
        };
    }

    /** The name of one member of a family. */
    PersonName person(Dice dice, Community community, String family, Sex sex, int year) {
        return switch (community) {
            case MUSLIM -> muslim(dice, family, sex, year);
            case SIKH -> sikh(dice, family, sex, year);
            case CHINESE -> chinese(dice, family, sex, year);
            case POLISH ->
                new PersonName(
                        written(dice, community, sex, year),
                        middle(dice, community, sex, year, 0.15),
                        gendered(family, sex));
            case IBERIAN -> new PersonName(pair(dice, community, sex, year, 0.3), null, family);
            default ->
                new PersonName(
                        written(dice, dice.chance(0.93) ? community : Community.BRITISH, sex, year),
                        middle(dice, community, sex, year, community == Community.SOUTH_ASIAN ? 0.2 : 0.68),
                        family);
        };
    }

    /** A family name to have been born with, or to marry into. */
    String otherFamily(Dice dice, Community community, Sex sex) {
        return gendered(family(dice, dice.chance(0.8) ? community : Community.BRITISH), sex);
    }

    private String written(Dice dice, Community community, Sex sex, int year) {
        String name = givenNames.draw(dice, community, sex, year);
        return dice.chance(community == Community.BRITISH ? 0.12 : 0.45) ? givenNames.withAccents(name) : name;
    }

    private @Nullable String middle(Dice dice, Community community, Sex sex, int year, double share) {
        return dice.chance(share) ? pair(dice, community, sex, year, 0.09) : null;
    }

    private String pair(Dice dice, Community community, Sex sex, int year, double share) {
        String first = written(dice, community, sex, year);
        if (!dice.chance(share)) {
            return first;
        }
        String second = written(dice, community, sex, year);
        return second.equals(first) ? first : Writing.joined(first, " ", second);
    }

    private PersonName muslim(Dice dice, String family, Sex sex, int year) {
        String given = written(dice, Community.MUSLIM, sex, year);
        if (sex == Sex.FEMALE) {
            boolean older = year < 1995 && dice.chance(0.3);
            return new PersonName(given, null, older ? dice.oneOf(WOMENS_SECOND) : family);
        }
        if (dice.chance(0.28) && !given.startsWith("M")) {
            return dice.chance(0.6)
                    ? new PersonName(Writing.joined(dice.oneOf(MOHAMMED), " ", given), null, family)
                    : new PersonName(dice.oneOf(MOHAMMED), given, family);
        }
        return new PersonName(given, middle(dice, Community.MUSLIM, sex, year, 0.2), family);
    }

    private PersonName sikh(Dice dice, String family, Sex sex, int year) {
        String given = written(dice, Community.SIKH, sex, year);
        String shared = sex == Sex.MALE ? "Singh" : "Kaur";
        if (family.equals("Singh") || family.equals("Kaur")) {
            return new PersonName(given, null, shared);
        }
        return new PersonName(given, dice.chance(0.7) ? shared : null, family);
    }

    private PersonName chinese(Dice dice, String family, Sex sex, int year) {
        String first = dice.oneOf(syllables);
        String second = dice.oneOf(syllables);
        String own = dice.chance(0.5)
                ? first + " " + second
                : first + (dice.chance(0.5) ? "-" + second : Writing.letters(second));
        return dice.chance(0.45)
                ? new PersonName(givenNames.draw(dice, Community.BRITISH, sex, year), own, family)
                : new PersonName(own, null, family);
    }

    private String iberian(Dice dice, String name) {
        String first = dice.chance(0.15) ? dice.oneOf(PARTICLES) + name : name;
        return dice.chance(0.6) ? doubled(dice, first, familyNames.draw(dice, Community.IBERIAN)) : first;
    }

    private static String doubled(Dice dice, String first, String second) {
        return second.equals(first) ? first : Writing.joined(first, dice.chance(0.7) ? "-" : " ", second);
    }

    private static String gendered(String family, Sex sex) {
        boolean changes =
                sex == Sex.FEMALE && (family.endsWith("ski") || family.endsWith("cki") || family.endsWith("dzki"));
        return changes ? family.substring(0, family.length() - 1) + "a" : family;
    }
}
