package org.learnerhub.people.population;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How people of one origin name their children, and where they live. */
final class Community {

    private final String name;
    private final NameFile file;
    private final NameList family;
    private final RareNames rareFamily;
    private final Map<Sex, NameList> given = new EnumMap<>(Sex.class);
    private final Map<Sex, NameList> middle = new EnumMap<>(Sex.class);
    private final Map<Sex, RareNames> rare = new EnumMap<>(Sex.class);
    private final Map<String, String> nicknames = new HashMap<>();

    Community(String name) {
        this.name = name;
        file = new NameFile(name);
        double flat = file.number("flat");
        family = new NameList(file.section("family"), flat);
        rareFamily = new RareNames(file.section("first-family"), file.section("last-family"));
        for (Sex sex : Sex.values()) {
            given.put(sex, new NameList(withAlike(sex), flat));
            List<String> middles = file.section("middle-" + sex.word());
            middle.put(sex, middles.isEmpty() ? names(sex) : new NameList(middles, flat));
            rare.put(sex, new RareNames(file.section("first-" + sex.word()), file.section("last-" + sex.word())));
        }
        for (String pair : file.section("nick")) {
            nicknames.put(pair.substring(0, pair.indexOf('/')), pair.substring(pair.indexOf('/') + 1));
        }
    }

    /** Names of look-alike pairs are names that people bear, if rarely. */
    private List<String> withAlike(Sex sex) {
        List<String> names = new ArrayList<>(file.section(sex.word()));
        alike(sex).forEach(pair -> names.addAll(List.of(pair.split("/", 2))));
        return names;
    }

    String name() {
        return name;
    }

    /** How many of a hundred people belong to it. */
    double share() {
        return file.number("share");
    }

    NameList names(Sex sex) {
        NameList names = given.get(sex);
        if (names == null) {
            throw new IllegalStateException(name + " has no names");
        }
        return names;
    }

    RareNames rareNames(Sex sex) {
        RareNames names = rare.get(sex);
        if (names == null) {
            throw new IllegalStateException(name + " has no names");
        }
        return names;
    }

    /** Pairs that look alike, as {@code one/other}. */
    List<String> alike(Sex sex) {
        return file.section("alike-" + sex.word());
    }

    List<String> areas() {
        return file.listed("areas");
    }

    List<String> places() {
        return file.listed("places");
    }

    /** How many of a hundred are born on 1 January, as far as anybody knows. */
    double onNewYear() {
        return file.number("january");
    }

    String givenName(Sex sex, Chances chances) {
        return chances.percent(file.number("given-tail"))
                ? rareNames(sex).draw(names(sex), chances)
                : names(sex).draw(chances);
    }

    /** As a man of the family bears it. */
    String familyName(Chances chances) {
        if (!chances.percent(file.number("family-tail"))) {
            return family.draw(chances);
        }
        return rareFamily.hasParts()
                        && chances.percent(25)
                        && file.setting("feminine").isEmpty()
                ? family.draw(chances) + "-" + family.draw(chances)
                : rareFamily.draw(family, chances);
    }

    /** The family's name as this member bears it. */
    String familyName(String ofTheFamily, Sex sex) {
        if (ofTheFamily.equals("Singh") || ofTheFamily.equals("Kaur")) {
            return file.setting("middles").equals("sikh") ? sikhName(sex) : ofTheFamily;
        }
        boolean feminine = sex == Sex.FEMALE && file.setting("feminine").equals("polish");
        return feminine ? ofTheFamily.replaceFirst("(sk|ck|dzk)i$", "$1a") : ofTheFamily;
    }

    private static String sikhName(Sex sex) {
        return sex == Sex.FEMALE ? "Kaur" : "Singh";
    }

    /** Empty where the person has none. */
    String middleName(Sex sex, String family, String father, Chances chances) {
        if (!chances.percent(file.number("middle"))) {
            return "";
        }
        return switch (file.setting("middles")) {
            case "sikh" -> family.equals(sikhName(sex)) ? "" : sikhName(sex);
            case "father", "male" -> father;
            default -> ofSex(middle, sex).draw(chances);
        };
    }

    private static NameList ofSex(Map<Sex, NameList> lists, Sex sex) {
        NameList list = lists.get(sex);
        if (list == null) {
            throw new IllegalStateException("no names");
        }
        return list;
    }

    /** What friends say; the name itself where nothing is known. */
    String nickname(String givenName) {
        return nicknames.getOrDefault(givenName, givenName);
    }

    /** Letters as e-mail addresses have them. */
    static String plain(String name) {
        return withoutMarks(name).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** As a keyboard without accents writes it. */
    static String withoutMarks(String name) {
        return Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
