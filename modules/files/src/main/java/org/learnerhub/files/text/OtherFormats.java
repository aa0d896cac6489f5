package org.learnerhub.files.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** How files begin that people send by mistake, and what they are. */
final class OtherFormats {

    /** Of the first bytes, control characters that no text has: more of them than one in so many tell of no text. */
    private static final int ONE_IN = 50;

    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "an Excel workbook (.xls) or another Office document");
        BEGINNINGS.put("%PDF", "a PDF document");
        BEGINNINGS.put("\u0089PNG", "a picture (PNG)");
        BEGINNINGS.put("GIF8", "a picture (GIF)");
        BEGINNINGS.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
        BEGINNINGS.put("BM\u0000", "a picture (BMP)");
        BEGINNINGS.put("\u001f\u008b", "a gzip archive");
        BEGINNINGS.put("7z\u00bc\u00af", "a 7-Zip archive");
        BEGINNINGS.put("Rar!", "a RAR archive");
        BEGINNINGS.put("SQLite format 3", "a SQLite database");
        BEGINNINGS.put("{\\rtf", "an RTF document");
        BEGINNINGS.put("UNA:", "an EDIFACT message");
        BEGINNINGS.put("UNB+", "an EDIFACT message");
        BEGINNINGS.put("%!PS", "a PostScript document");
        BEGINNINGS.put("-----BEGIN ", "a PEM file: a key, certificate or encrypted message");
        BEGINNINGS.put("MIME-Version:", "an e-mail");
        BEGINNINGS.put("ID;PWXL", "a SYLK spreadsheet");
    }

    private static final Pattern JSON =
            Pattern.compile("\\[\\s*(?:[{\\[\"]|\\]).*|\\{\\s*(?:\"[^\"]*\"\\s*:|\\}).*", Pattern.DOTALL);
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table|div|meta)\\b.*", Pattern.DOTALL);
    private static final Pattern SPREADSHEET_XML = Pattern.compile(
            "<\\?xml[^>]*>\\s*(?:<\\?mso-application[^>]*>\\s*)?<(?:\\w+:)?workbook\\b.*", Pattern.DOTALL);

    private OtherFormats() {}

    /** @param text the first bytes, or the first characters */
    static void refuse(String text) {
        if (text.startsWith("PK\3\4")) {
            throw looksLike(
                    text.contains("xl/") || text.contains("[Content_Types]")
                            ? "an Excel workbook (.xlsx) or another Office document"
                            : "a ZIP archive");
        }
        BEGINNINGS.forEach((beginning, what) -> {
            if (text.startsWith(beginning)) {
                throw looksLike(what);
            }
        });
        if (JSON.matcher(text).matches()) {
            throw looksLike("JSON");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (HTML.matcher(lower).matches()) {
            throw looksLike("an HTML page");
        }
        if (SPREADSHEET_XML.matcher(lower).matches()) {
            throw looksLike("a spreadsheet saved as XML");
        }
    }

    /** A zero byte here and there is a row's trouble. */
    static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && "\t\n\u000b\f\r\u001a".indexOf(c) < 0)
                .count();
        return controls * ONE_IN > text.length();
    }

    private static RefusedException looksLike(String what) {
        return new RefusedException(IntakeCode.NOT_A_BATCH_FILE, "looks like " + what);
    }
}
