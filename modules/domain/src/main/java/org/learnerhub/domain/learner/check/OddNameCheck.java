package org.learnerhub.domain.learner.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/**
 * Is there more in a name than the name, or less? Nothing of it stops a row: people are called many things. One notice a
 * field at most.
 */
final class OddNameCheck implements RowCheck {

    private static final List<LearnerField> FIELDS = List.of(LearnerField.GIVEN_NAME, LearnerField.FAMILY_NAME);

    private static final Set<String> TITLES = Set.of(
            "MR",
            "MRS",
            "MS",
            "MISS",
            "MX",
            "DR",
            "PROF",
            "PROFESSOR",
            "REV",
            "REVD",
            "SIR",
            "JR",
            "JNR",
            "SNR",
            "ESQ");
    private static final Set<String> REMARKS = Set.of(
            "LEAVER",
            "LEFT",
            "WITHDRAWN",
            "DECEASED",
            "DUPLICATE",
            "DELETED",
            "DELETE",
            "INACTIVE",
            "ARCHIVED",
            "REMOVED");
    private static final Pattern DO_NOT_USE = Pattern.compile("\\bDO ?NOT ?USE\\b|\\bDON'?T USE\\b|\\bNOT IN USE\\b");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "N/A",
            "NA",
            "N.A.",
            "NONE",
            "NIL",
            "UNKNOWN",
            "NOT KNOWN",
            "NOTKNOWN",
            "NOT GIVEN",
            "TBC",
            "TBA",
            "BLANK",
            "UNDEFINED",
            "MISSING",
            "NO NAME",
            "NONAME",
            "FIRSTNAME",
            "FIRST NAME",
            "LASTNAME",
            "LAST NAME",
            "SURNAME",
            "FORENAME");
    private static final Set<String> TRIAL =
            Set.of("STUDENT", "LEARNER", "PUPIL", "USER", "PERSON", "RECORD", "SAMPLE");
    private static final Pattern NICKNAME = Pattern.compile(
            "[(\\[{][^)\\]}]*[)\\]}]?|[\"“”«»„][^\"“”«»„]*[\"“”«»„]|(?<![^ ])['‘][^'’]+['’](?![^ ])|(?<![^"
                    + " ])`[^`']+[`'](?![^ ])");
    private static final String BELONGING = " -'‘’ʼʻ`´.,·ªº/&‐‑–\u200C\u200D";

    @Override
    public void check(RowUnderCheck row) {
        String given = upper(row.get(LearnerField.GIVEN_NAME));
        String family = upper(row.get(LearnerField.FAMILY_NAME));
        if (FIELDS.stream().anyMatch(row::isFaulty)) {
            return;
        }
        for (LearnerField field : FIELDS) {
            String name = row.get(field);
            if (name != null) {
                check(row, field, name, given, family);
            }
        }
    }

    private static void check(RowUnderCheck row, LearnerField field, String name, String given, String family) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (isPlaceholder(upper) || isPlaceholderTogether(field, given, family)) {
            row.found(LearnerRowCode.PLACEHOLDER_NAME, field);
        } else if (hasRemark(upper)) {
            row.found(LearnerRowCode.REMARK_IN_NAME, field);
        } else if (isOneWord(upper)) {
            // nothing beside the name that could be odd
        } else if (NICKNAME.matcher(name).find()) {
            row.found(LearnerRowCode.NICKNAME_IN_NAME, field);
        } else if (hasTitle(upper)) {
            row.found(LearnerRowCode.TITLE_IN_NAME, field);
        } else {
            OptionalInt odd = name.codePoints().filter(OddNameCheck::isOdd).findFirst();
            if (odd.isPresent()) {
                row.found(LearnerRowCode.SIGN_IN_NAME, field, CharacterName.of(odd.getAsInt()));
            }
        }
    }

    /** Also a name without a letter, or of a single one; in scripts of syllables and words one is a name. */
    private static boolean isPlaceholder(String upper) {
        int letters = (int) upper.codePoints().filter(Character::isLetter).count();
        boolean single = letters == 1 && upper.codePoints().noneMatch(c -> Character.isLetter(c) && c >= 0x0900);
        return PLACEHOLDERS.contains(upper) || letters == 0 || single;
    }

    /** Null is a family name; Null Null is nobody. */
    private static boolean isPlaceholderTogether(LearnerField field, String given, String family) {
        boolean nobody = given.equals("NULL") && family.equals("NULL");
        boolean trial =
                (given.equals("TEST") && TRIAL.contains(family)) || (family.equals("TEST") && TRIAL.contains(given));
        return field == LearnerField.GIVEN_NAME ? nobody || trial || given.equals("NULL") : nobody || trial;
    }

    private static boolean hasRemark(String upper) {
        if (!isOneWord(upper)) {
            String[] words = upper.split("[^\\p{L}-]+");
            if (words.length > 1 && Arrays.stream(words).anyMatch(REMARKS::contains)) {
                return true;
            }
        }
        return upper.contains("USE") && DO_NOT_USE.matcher(upper).find();
    }

    /** Letters and hyphens, as most names are. */
    private static boolean isOneWord(String name) {
        return name.codePoints().allMatch(c -> c == '-' || Character.isLetter(c));
    }

    private static boolean hasTitle(String upper) {
        String[] words = upper.split("[ .,]+");
        return words.length > 1 && (TITLES.contains(words[0]) || TITLES.contains(words[words.length - 1]));
    }

    private static boolean isOdd(int c) {
        if (c < 0x80
                ? Character.isLetter(c)
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return false;
        }
        return BELONGING.indexOf(c) < 0 && Character.getType(c) != Character.COMBINING_SPACING_MARK;
    }

    private static String upper(@Nullable String name) {
        return name == null ? "" : name.toUpperCase(Locale.ROOT);
    }
}
