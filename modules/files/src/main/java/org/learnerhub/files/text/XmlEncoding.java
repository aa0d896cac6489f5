package org.learnerhub.files.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** Which encoding an XML file declares, of those the hub accepts, and whether its first bytes agree. */
final class XmlEncoding {

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

    private static final Map<String, Charset> ONE_BYTE = Map.of(
            "UTF-8", UTF_8,
            "UTF8", UTF_8,
            "ISO-8859-1", ISO_8859_1,
            "LATIN1", ISO_8859_1,
            "WINDOWS-1252", StrictText.WINDOWS_1252,
            "CP1252", StrictText.WINDOWS_1252,
            "US-ASCII", US_ASCII,
            "ASCII", US_ASCII);

    private XmlEncoding() {}

    /** @param seen what the first bytes show, null where they do not tell */
    static Charset of(String text, @Nullable Charset seen) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.lookingAt()) {
            return seen == null ? UTF_8 : seen;
        }
        String declared = declaration.group(1);
        Charset charset = named(declared.toUpperCase(Locale.ROOT), seen);
        if (charset == null || (seen != null && !seen.equals(charset))) {
            throw new RefusedException(IntakeCode.BAD_ENCODING, "encoding " + declared);
        }
        return charset;
    }

    private static @Nullable Charset named(String declared, @Nullable Charset seen) {
        return switch (declared) {
            case "UTF-16" -> UTF_16BE.equals(seen) || UTF_16LE.equals(seen) ? seen : null;
            case "UTF-16LE" -> UTF_16LE.equals(seen) ? seen : null;
            case "UTF-16BE" -> UTF_16BE.equals(seen) ? seen : null;
            default -> ONE_BYTE.get(declared);
        };
    }
}
