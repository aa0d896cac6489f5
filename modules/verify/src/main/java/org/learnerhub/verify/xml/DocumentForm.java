package org.learnerhub.verify.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.CanonicalForm;

/**
 * The one form of an extract in XML: the signature over the whole (not in a subset), head, entries, the signature for
 * subsets. It is its own exclusive canonical form.
 */
public final class DocumentForm {

    private static final String NAMESPACE = " xmlns=\"" + CanonicalForm.NAMESPACE + "\"";
    private static final byte[] ROOT = ascii("<Extract" + NAMESPACE + ">");
    private static final byte[] ENTRIES = ascii("<Entries>");
    private static final byte[] ENTRIES_END = ascii("</Entries>");
    private static final byte[] ROOT_END = ascii("</Extract>");

    private DocumentForm() {}

    /**
     * @param whole null: a subset, or what the signature over the whole is about
     * @param head its canonical form
     * @param entries their canonical forms
     */
    public static byte[] of(@Nullable String whole, byte[] head, List<byte[]> entries, String subsets) {
        int size = head.length + subsets.length() + 4096;
        for (byte[] entry : entries) {
            size += entry.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        out.writeBytes(ROOT);
        if (whole != null) {
            out.writeBytes(ascii(whole));
        }
        inside(out, head);
        out.writeBytes(ENTRIES);
        entries.forEach(entry -> inside(out, entry));
        out.writeBytes(ENTRIES_END);
        out.writeBytes(ascii(subsets));
        out.writeBytes(ROOT_END);
        return out.toByteArray();
    }

    /** Puts the signature over the whole into the document that it is about. */
    public static byte[] signed(byte[] unsigned, String whole) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(unsigned.length + whole.length());
        out.write(unsigned, 0, ROOT.length);
        out.writeBytes(ascii(whole));
        out.write(unsigned, ROOT.length, unsigned.length - ROOT.length);
        return out.toByteArray();
    }

    /** Without its namespace, which the root has declared. */
    private static void inside(ByteArrayOutputStream out, byte[] alone) {
        int name = 0;
        while (alone[name] != ' ') {
            name++;
        }
        out.write(alone, 0, name);
        int after = name + NAMESPACE.length();
        out.write(alone, after, alone.length - after);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
