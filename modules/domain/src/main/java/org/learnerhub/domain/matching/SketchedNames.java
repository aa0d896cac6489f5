package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which names of a row a sketch leaves possible. Knows what the comparators of names take for more than different. */
final class SketchedNames {

    private final String given;
    private final String family;

    /** Given and middle names, without a space. */
    private final String together;

    private final int[] likeGiven;
    private final int[] likeFamily;
    private final int[] givenAsFamily;
    private final int[] familyAsGiven;
    private final int[] givenAsMiddle;
    private final int familyAsMiddle;
    private final int givenSketch;
    private final int familySketch;

    private SketchedNames(MatchRecord row, Name mine, Name house, NameTables tables) {
        given = mine.core();
        family = house.core();
        together = RunTogether.whole(mine, row.middle());
        likeGiven = sketches(Sketch.GIVEN, givenWords(row, mine, tables));
        likeFamily = sketches(Sketch.FAMILY, familyWords(row, house, tables));
        givenAsFamily = sketches(Sketch.FAMILY, forms(mine));
        familyAsGiven = sketches(Sketch.GIVEN, forms(house));
        givenAsMiddle = middles(mine.parts());
        familyAsMiddle = Sketch.middleClass(family);
        givenSketch = Sketch.GIVEN.of(given);
        familySketch = Sketch.FAMILY.of(family);
    }

    /** Null where the row's names leave every name possible. */
    static @Nullable SketchedNames of(MatchRecord row, NameTables tables) {
        Name given = row.given();
        Name family = row.family();
        return given == null || family == null || given.isInitial() || row.isMononym() || row.otherScript()
                ? null
                : new SketchedNames(row, given, family, tables);
    }

    /** Whether the given names are different, and no less. */
    boolean isOtherGiven(long sketch) {
        int theirs = Sketch.givenOf(sketch);
        return theirs != 0
                && !mayBeSwapped(sketch)
                && !isAmong(theirs, likeGiven)
                && !isAmongTheirMiddle(Sketch.middleOf(sketch))
                && !mayBePartedElsewhere(theirs, Sketch.middleOf(sketch))
                && !Sketch.GIVEN.mayBeLike(given.length(), givenSketch, theirs);
    }

    /** Whether the family names are different, and no less. */
    boolean isOtherFamily(long sketch) {
        int theirs = Sketch.familyOf(sketch);
        int middle = Sketch.middleOf(sketch);
        return theirs != 0
                && !mayBeSwapped(sketch)
                && !isAmong(theirs, likeFamily)
                && middle != Sketch.ANY_MIDDLE
                && middle != familyAsMiddle
                && familySketch != 0
                && !Sketch.FAMILY.mayBeLike(family.length(), familySketch, theirs);
    }

    private boolean mayBeSwapped(long sketch) {
        return Sketch.givenOf(sketch) == 0
                || Sketch.familyOf(sketch) == 0
                || isAmong(Sketch.familyOf(sketch), givenAsFamily)
                || isAmong(Sketch.givenOf(sketch), familyAsGiven);
    }

    /** All of the given names of the row could stand among the middle ones. */
    private boolean isAmongTheirMiddle(int middle) {
        if (middle == 0) {
            return false;
        }
        for (int part : givenAsMiddle) {
            if (middle != Sketch.ANY_MIDDLE && middle != part) {
                return false;
            }
        }
        return true;
    }

    /** The same given and middle names, parted between the two fields in another place. */
    private boolean mayBePartedElsewhere(int theirs, int middle) {
        if (middle == 0) {
            return false;
        }
        for (int i = 1; i < together.length(); i++) {
            if (Sketch.GIVEN.of(Name.macRead(together.substring(0, i))) == theirs
                    && (middle == Sketch.ANY_MIDDLE
                            || middle == Sketch.middleClass(Name.macRead(together.substring(i))))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> givenWords(MatchRecord row, Name mine, NameTables tables) {
        List<String> words = forms(mine);
        words.add(Name.macRead(RunTogether.whole(mine, row.middle())));
        words.addAll(mine.parts());
        words.addAll(forms(row.preferred()));
        words.addAll(parts(row.middle()));
        words.addAll(tables.variantsOf(mine.core()));
        words.addAll(tables.variantsOf(mine.first()));
        return words;
    }

    private static List<String> familyWords(MatchRecord row, Name mine, NameTables tables) {
        List<String> words = forms(mine);
        words.addAll(mine.parts());
        row.former().forEach(name -> words.addAll(forms(name)));
        words.addAll(parts(row.middle()));
        words.addAll(tables.variantsOf(mine.core()));
        return words;
    }

    private static List<String> parts(@Nullable Name name) {
        return name == null ? List.of() : name.parts();
    }

    /** What a single word must be, as it is read, for the two to be the same name. */
    private static List<String> forms(@Nullable Name name) {
        List<String> forms = new ArrayList<>(12);
        if (name != null) {
            forms.add(name.core());
            forms.add(Name.macRead(name.whole()));
        }
        return forms;
    }

    private static int[] sketches(SketchedWord sketched, List<String> words) {
        int[] sketches = new int[words.size()];
        for (int i = 0; i < sketches.length; i++) {
            sketches[i] = sketched.of(words.get(i));
        }
        return sketches;
    }

    private static int[] middles(List<String> words) {
        int[] classes = new int[words.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Sketch.middleClass(words.get(i));
        }
        return classes;
    }

    private static boolean isAmong(int sketch, int[] sketches) {
        for (int one : sketches) {
            if (one == sketch) {
                return true;
            }
        }
        return false;
    }
}
