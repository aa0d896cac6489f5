package org.learnerhub.domain.learner.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters written as HTML has them, by name or number; only whole and known ones count. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{2,7})|#[xX]([0-9a-fA-F]{2,6})|([A-Za-z]{2,8}));");

    /** U+00C0 to U+00FF in order. */
    private static final String LATIN_1 = "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
            + "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
            + "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil "
            + "egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide "
            + "oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** Others that names and addresses need: capitals, whose small letter is the next character. */
    private static final Map<String, Character> CAPITALS = Map.ofEntries(
            Map.entry("Amacr", 'Ā'),
            Map.entry("Abreve", 'Ă'),
            Map.entry("Aogon", 'Ą'),
            Map.entry("Cacute", 'Ć'),
            Map.entry("Cdot", 'Ċ'),
            Map.entry("Ccaron", 'Č'),
            Map.entry("Dcaron", 'Ď'),
            Map.entry("Dstrok", 'Đ'),
            Map.entry("Emacr", 'Ē'),
            Map.entry("Edot", 'Ė'),
            Map.entry("Eogon", 'Ę'),
            Map.entry("Ecaron", 'Ě'),
            Map.entry("Gbreve", 'Ğ'),
            Map.entry("Gdot", 'Ġ'),
            Map.entry("Hstrok", 'Ħ'),
            Map.entry("Imacr", 'Ī'),
            Map.entry("Iogon", 'Į'),
            Map.entry("Kcedil", 'Ķ'),
            Map.entry("Lcedil", 'Ļ'),
            Map.entry("Lcaron", 'Ľ'),
            Map.entry("Lstrok", 'Ł'),
            Map.entry("Nacute", 'Ń'),
            Map.entry("Ncedil", 'Ņ'),
            Map.entry("Ncaron", 'Ň'),
            Map.entry("Omacr", 'Ō'),
            Map.entry("Odblac", 'Ő'),
            Map.entry("OElig", 'Œ'),
            Map.entry("Rcaron", 'Ř'),
            Map.entry("Sacute", 'Ś'),
            Map.entry("Scedil", 'Ş'),
            Map.entry("Scaron", 'Š'),
            Map.entry("Tcaron", 'Ť'),
            Map.entry("Umacr", 'Ū'),
            Map.entry("Uring", 'Ů'),
            Map.entry("Udblac", 'Ű'),
            Map.entry("Uogon", 'Ų'),
            Map.entry("Wcirc", 'Ŵ'),
            Map.entry("Ycirc", 'Ŷ'),
            Map.entry("Zacute", 'Ź'),
            Map.entry("Zdot", 'Ż'),
            Map.entry("Zcaron", 'Ž'));

    private static final Map<String, String> NAMED = new HashMap<>();

    static {
        String[] latin = LATIN_1.split(" ");
        for (int i = 0; i < latin.length; i++) {
            NAMED.put(latin[i], String.valueOf((char) (0xC0 + i)));
        }
        CAPITALS.forEach((name, capital) -> {
            NAMED.put(name, String.valueOf(capital));
            String small = name.equals("OElig") ? "oelig" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
            NAMED.put(small, String.valueOf((char) (capital + 1)));
        });
        NAMED.putAll(Map.of(
                "amp", "&", "apos", "'", "quot", "\"", "nbsp", " ", "lsquo", "‘", "rsquo", "’", "ndash", "–", "Yuml",
                "Ÿ", "Idot", "İ", "inodot", "ı"));
        NAMED.putAll(Map.of("middot", "·", "ordf", "ª", "ordm", "º"));
    }

    private Entities() {}

    /** Without them, also where {@code &} was written so itself; the same object where there are none. */
    static String decoded(String value) {
        String once = once(value);
        return once.equals(value) ? value : once(once);
    }

    private static String once(String value) {
        return value.indexOf(';') < 0 ? value : ENTITY.matcher(value).replaceAll(Entities::character);
    }

    private static String character(MatchResult entity) {
        @Nullable String known;
        if (entity.group(3) != null) {
            known = NAMED.get(entity.group(3));
        } else if (entity.group(1) != null) {
            known = text(Integer.parseInt(entity.group(1)));
        } else {
            known = text(Integer.parseInt(entity.group(2), 16));
        }
        return Matcher.quoteReplacement(known == null ? entity.group() : known);
    }

    private static @Nullable String text(int character) {
        boolean text = Character.isValidCodePoint(character)
                && Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
        return text ? Character.toString(character) : null;
    }
}
