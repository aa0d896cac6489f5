package org.learnerhub.files.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What the first bytes of a file tell.
 *
 * @param certain whether mark, declaration or zero bytes tell the encoding; if not, a CSV file may be in another one
 * @param notices what was recognised though the file does not say it
 */
public record DetectedFormat(FileFormat format, Charset charset, boolean certain, List<Notice> notices) {

    private static final int LOOK = 4_096;

    /** Consumes nothing but a byte order mark. */
    public static DetectedFormat of(BufferedInputStream file) throws IOException {
        file.mark(LOOK);
        byte[] first = file.readNBytes(LOOK);
        file.reset();
        String bytes = new String(first, ISO_8859_1);
        OtherFormats.refuse(bytes);
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        file.skipNBytes(mark.length());
        Charset seen = mark.charset();
        String text = new String(first, mark.length(), first.length - mark.length(), seen == null ? ISO_8859_1 : seen);
        if (text.isBlank() && first.length < LOOK) {
            throw new RefusedException(IntakeCode.EMPTY_FILE);
        }
        OtherFormats.refuse(text.stripLeading());
        if (text.stripLeading().startsWith("<")) {
            return new DetectedFormat(FileFormat.XML, XmlEncoding.of(text, seen), true, List.of());
        }
        if (OtherFormats.isBinary(text)) {
            throw new RefusedException(IntakeCode.NOT_A_BATCH_FILE, "bytes that are no text");
        }
        List<Notice> notices = seen != null && mark.length() == 0
                ? List.of(new Notice(IntakeCode.ENCODING_RECOGNISED, seen.name() + " by its zero bytes"))
                : List.of();
        return new DetectedFormat(FileFormat.CSV, seen == null ? UTF_8 : seen, seen != null, notices);
    }

    /** Of an XML file. */
    public StrictText text(InputStream bytes) {
        return StrictText.of(bytes, charset);
    }

    /** @param told in what encoding the file is where it does not tell itself; null: UTF-8 or Windows-1252 */
    public StrictText text(InputStream bytes, @Nullable Charset told) {
        if (certain) {
            return StrictText.of(UTF_8.equals(charset) ? new WithoutDosEnd(bytes) : bytes, charset);
        }
        InputStream cut = new WithoutDosEnd(bytes);
        return told == null ? StrictText.utf8OrWindows1252(cut) : StrictText.of(cut, told);
    }

    /** @param charset null where the first bytes do not tell */
    private record ByteOrderMark(int length, @Nullable Charset charset) {

        static ByteOrderMark of(String bytes) {
            if (bytes.startsWith("\u00ef\u00bb\u00bf")) {
                return new ByteOrderMark(3, UTF_8);
            }
            if (bytes.startsWith("\u00ff\u00fe")) {
                return new ByteOrderMark(2, UTF_16LE);
            }
            if (bytes.startsWith("\u00fe\u00ff")) {
                return new ByteOrderMark(2, UTF_16BE);
            }
            if (isTwoByte(bytes, 0)) {
                return new ByteOrderMark(0, UTF_16LE);
            }
            return new ByteOrderMark(0, isTwoByte(bytes, 1) ? UTF_16BE : null);
        }

        /** Whether the bytes are pairs of a character of ASCII and a zero, headings and tags being mostly that. */
        private static boolean isTwoByte(String bytes, int characterAt) {
            int pairs = Math.min(bytes.length(), LOOK) / 2;
            int ascii = 0;
            for (int i = 0; i < pairs; i++) {
                char character = bytes.charAt(2 * i + characterAt);
                char zero = bytes.charAt(2 * i + 1 - characterAt);
                if (zero == 0 && character != 0 && character < 0x80) {
                    ascii++;
                } else if (character == 0 || i < 2) {
                    return false;
                }
            }
            return pairs > 1 && ascii * 10 >= pairs * 7;
        }
    }
}
