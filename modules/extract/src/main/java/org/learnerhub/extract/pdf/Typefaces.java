package org.learnerhub.extract.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The letters that can be printed. A letter that no font has would be printed as '#' or not at all: so every text is looked
 * through first, and such a letter is shown by its code, {@code [U+1E900]}.
 */
final class Typefaces {

    /** In the order in which they are asked for a letter. Each covers what the ones before it lack. */
    private enum Typeface {
        LATIN("Noto Sans", 400, "NotoSans-Regular.ttf"),
        LATIN_BOLD("Noto Sans", 700, "NotoSans-Bold.ttf"),
        ARABIC("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf"),
        HEBREW("Noto Sans Hebrew", 400, "NotoSansHebrew-Regular.ttf"),
        ARMENIAN("Noto Sans Armenian", 400, "NotoSansArmenian-Regular.ttf"),
        GEORGIAN("Noto Sans Georgian", 400, "NotoSansGeorgian-Regular.ttf"),
        THAI("Noto Sans Thai", 400, "NotoSansThai-Regular.ttf"),
        HAN("Droid Sans Fallback", 400, "DroidSansFallback-Han.ttf"),
        HANGUL("Noto Sans KR", 400, "NotoSansKR-Hangul.ttf");

        private final String family;
        private final int weight;
        private final String file;
        private @Nullable BitSet letters;

        Typeface(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        private InputStream open() {
            InputStream font = Typefaces.class.getResourceAsStream("fonts/" + file);
            if (font == null) {
                throw new IllegalStateException("the hub's own font " + file + " is missing");
            }
            return font;
        }

        private synchronized boolean has(int point) {
            if (letters == null) {
                letters = read();
            }
            return letters.get(point);
        }

        private BitSet read() {
            BitSet found = new BitSet();
            try (InputStream in = open();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                    if (glyphs.getGlyphId(point) != 0) {
                        found.set(point);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        }
    }

    private final Set<Typeface> used = EnumSet.of(Typeface.LATIN, Typeface.LATIN_BOLD);
    private boolean lacking;
    private boolean rightToLeft;

    /** The text as it can be printed, composed; remembers which fonts it needs. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point == '\n' || isPrinted(point)) {
                printable.appendCodePoint(point);
            } else if (point == '\t') {
                printable.append(' ');
            } else {
                lacking = true;
                printable.append(String.format("[U+%04X]", point));
            }
        });
        return printable.toString();
    }

    private boolean isPrinted(int point) {
        byte direction = Character.getDirectionality(point);
        rightToLeft |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        for (Typeface typeface : Typeface.values()) {
            if (!isUnseen(point) && typeface.has(point)) {
                used.add(typeface);
                return true;
            }
        }
        return false;
    }

    /** What nobody sees may turn the text around it; only the two that join and part letters are left in it. */
    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT && point != 0x200c && point != 0x200d;
    }

    /** Whether a letter was shown by its code. */
    boolean lacking() {
        return lacking;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** As a style sheet names them. */
    String families() {
        return used.stream().map(face -> "'" + face.family + "'").distinct().collect(Collectors.joining(", "));
    }

    /** Hands over those that are needed; each is cut down to the letters in use. */
    void give(PdfRendererBuilder builder) {
        used.forEach(face -> builder.useFont(face::open, face.family, face.weight, FontStyle.NORMAL, true));
    }
}
