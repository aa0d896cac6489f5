package org.learnerhub.testkit.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.learnerhub.domain.problem.IntakeCode.BAD_ENCODING;
import static org.learnerhub.domain.problem.IntakeCode.NOT_WELL_FORMED;
import static org.learnerhub.testkit.hostile.Attack.Ending.FAULT;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Bytes that are other text than they claim to be, or none. */
final class EncodingAttacks {

    private static final String NO_CHARSET = "Content-Type: text/xml";

    private EncodingAttacks() {}

    static List<Attack> against(Target target) {
        String plain = target.envelope();
        return List.of(
                declared("UTF-7 by XML declaration", "UTF-7", "+ADwAIQ-DOCTYPE a+AD4-" + plain)
                        .by(NOT_WELL_FORMED),
                Attack.whole(
                                "UTF-7 by Content-Type",
                                FAULT,
                                ("+ADwAIQ-DOCTYPE a+AD4-" + plain).getBytes(UTF_8),
                                "Content-Type: text/xml; charset=utf-7")
                        .by(NOT_WELL_FORMED),
                declared("encoding that nobody knows", "X-NOBODY", plain).by(NOT_WELL_FORMED),
                declared("EBCDIC declared, ASCII sent", "IBM037", plain).by(NOT_WELL_FORMED),
                declared("UTF-16 declared, UTF-8 sent", "UTF-16", plain).by(NOT_WELL_FORMED),
                declared("UTF-32 declared, UTF-8 sent", "UTF-32", plain).by(NOT_WELL_FORMED),
                whole("UTF-16 byte order mark before UTF-8", bytes(0xFE, 0xFF), plain.getBytes(UTF_8))
                        .by(NOT_WELL_FORMED),
                whole("UTF-8 byte order mark before UTF-16", bytes(0xEF, 0xBB, 0xBF), plain.getBytes(UTF_16BE))
                        .by(NOT_WELL_FORMED),
                whole("two byte order marks", bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF), plain.getBytes(UTF_8))
                        .by(NOT_WELL_FORMED),
                whole("overlong UTF-8", bytes(), inserted(target, 0xC0, 0xBC)).by(BAD_ENCODING),
                whole("half a character", bytes(), inserted(target, 0xE2, 0x82)).by(BAD_ENCODING),
                whole("surrogates in UTF-8", bytes(), inserted(target, 0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80))
                        .by(BAD_ENCODING),
                whole(
                                "Latin-1 under the name of UTF-8",
                                bytes(),
                                target.named("Zo\u00EB").getBytes(ISO_8859_1))
                        .by(BAD_ENCODING),
                whole("a NUL among the text", bytes(), inserted(target, 0)).by(NOT_WELL_FORMED),
                whole("a picture", bytes(0x89), "PNG\r\n\u001A\n".repeat(1_000).getBytes(UTF_8))
                        .by(BAD_ENCODING),
                whole("nothing but zeros", bytes(), new byte[100_000]).by(NOT_WELL_FORMED),
                whole("nothing", bytes(), bytes()).by(NOT_WELL_FORMED));
    }

    private static Attack declared(String name, String encoding, String message) {
        return Attack.whole(
                name,
                FAULT,
                ("<?xml version='1.0' encoding='" + encoding + "'?>" + message).getBytes(UTF_8),
                NO_CHARSET);
    }

    private static Attack whole(String name, byte[] before, byte[] message) {
        return Attack.whole(name, FAULT, joined(before, message), NO_CHARSET);
    }

    private static byte[] inserted(Target target, int... unsigned) {
        return joined(
                target.head().getBytes(UTF_8), bytes(unsigned), target.tail().getBytes(UTF_8));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... unsigned) {
        byte[] bytes = new byte[unsigned.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) unsigned[i];
        }
        return bytes;
    }
}
