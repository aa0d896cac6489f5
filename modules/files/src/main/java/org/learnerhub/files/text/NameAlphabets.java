package org.learnerhub.files.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.check.Misreading;

/**
 * Whether a word can be a name: its letters beyond ASCII are all of one language's alphabet, and stand where that
 * language has them. Cautious: what may be a name is one.
 */
public final class NameAlphabets {

    /** Small letters beyond ASCII by language or group of neighbours. */
    private static final List<String> ALPHABETS = List.of(
            "àâæçéèêëîïôœùûüÿäöñ", // French, Breton
            "äöüßéèëáàïóôç", // German, Luxembourgish, Dutch, Swiss
            "áéíñóúüçàèòïºªâêô", // Spanish, Catalan, Galician
            "áâãàçéêíóôõúüèª", // Portuguese
            "àèéìíîòóùúâêôûäöü", // Italian, Gaelic of Scotland
            "áéíóúàâêîôûŵŷëïöäẁẃẅẁýỳ", // Irish, Welsh
            "ḃċḋḟġṁṗṡṫáéíóú", // Irish of old
            "åäöæøéüóôèáê", // Danish, Norwegian, Swedish, Finnish
            "áðéíóúýþæöø", // Icelandic, Faroese
            "ąćęłńóśźżéü", // Polish
            "áčďéěíňóřšťúůýžäľĺôŕöüë", // Czech, Slovak
            "áéíóöőúüűäë", // Hungarian
            "čćđšžéáë", // Croatian, Slovene, Bosnian, Serbian
            "ăâîșțşţéáöü", // Romanian
            "çğıi̇öşüâîûə", // Turkish, Azeri
            "āčēģīķļņōŗšūžö", // Latvian
            "ąčęėįšųūžé", // Lithuanian
            "äöõüšžåé", // Estonian
            "ëçâ", // Albanian
            "ċġħżàèéìòù", // Maltese
            "čđŋšŧžáäåöø", // Sami
            "ĉĝĥĵŝŭ", // Esperanto
            "áàéèẹíìóòọúùṣńǹēāōīūɛɔŋɖḿ", // of West Africa
            "āēīōūʻ", // Maori, Hawaiian, transliterations
            "éèíïóöüëáäêâ"); // Afrikaans, Frisian

    private static final String MARKS = "’‘´·ʼʻ`ªº";
    private static final String VOWELS = "aeiouáéíóúýàèìòùâêîôûäëïöüyåæœøãõ";

    /** Where letters that one language lends to a wrong reading never stand. */
    private static final List<Pattern> NEVER = List.of(
            Pattern.compile("[aiouáéíóúýàèìòùyïë]ø|ø[aouáéíóúýàèìòùïë]|ø[aeiouy]?[šžýč]|ï[kltv]$"),
            Pattern.compile("[" + VOWELS + "]æ|æ[" + "aeoáéíóýê" + "]|æ$"),
            Pattern.compile("[aeiouáéíóúêy]œ|œ[gjhkqvwz]|œ$"),
            Pattern.compile("ñ[bdfgjklmnpqrstvwxyz]|ñc(?!h)|ñ$"),
            Pattern.compile(
                    "(?<=...)õ$|(?:sz|gy|zs|cs|ny|tõ|zõ)[a-zéáíóú]*[õû]|[õû][a-zéáíóú]*(?:sz|gy|zs|cs)|õr[iy]|õs$"),
            Pattern.compile("þ$|þ[bcdfgklmnpst]|^ð|ð[ckpqx]|ý[a-z]*[ðþ]$|[ýç][a-z]*ý|ý[a-z]*ç"),
            Pattern.compile("[aeiouáéíóúýêïì][èìòù][aeiouáéíóúýêïæ]|[áíúý][a-z]*[èìòù]|[èìòù][a-z]*[áíúýïø]"),
            Pattern.compile("ê[bdgknz]|[^q]uê|ñsk|ù[vwz]"),
            Pattern.compile("þa?r?ý|ðlu$|ð[ae]n$|ç[a-z]*ð"));

    private NameAlphabets() {}

    /** @param word as read in an encoding, without spaces and hyphens */
    public static boolean explain(String word) {
        if (Misreading.in(word).isPresent() || hasStrayCapital(word)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (isOfOtherScript(lower)) {
            return true;
        }
        String letters = lower.codePoints()
                .filter(c -> c > 0x7f && MARKS.indexOf(c) < 0)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean known = letters.isEmpty() || ALPHABETS.stream().anyMatch(alphabet -> holdsAll(alphabet, letters));
        return known && NEVER.stream().noneMatch(never -> never.matcher(lower).find());
    }

    private static boolean holdsAll(String alphabet, String letters) {
        return letters.codePoints().allMatch(c -> alphabet.indexOf(c) >= 0);
    }

    /** All letters Cyrillic, Greek, Hebrew or Arabic, and more than one. */
    private static boolean isOfOtherScript(String lower) {
        int[] letters = lower.codePoints().filter(Character::isLetter).toArray();
        if (letters.length < 2) {
            return false;
        }
        Character.UnicodeScript first = Character.UnicodeScript.of(letters[0]);
        if (first == Character.UnicodeScript.LATIN || first == Character.UnicodeScript.COMMON) {
            return false;
        }
        for (int letter : letters) {
            if (Character.UnicodeScript.of(letter) != first) {
                return false;
            }
        }
        return true;
    }

    /** A capital beyond ASCII that follows two small letters or more, and is followed by a small one. */
    private static boolean hasStrayCapital(String word) {
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 0x7f && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
                boolean afterWord = i > 2 || Character.isLowerCase(word.charAt(i - 2));
                if (afterWord && !Misreading.mayPrecedeCapital(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
