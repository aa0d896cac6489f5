package org.learnerhub.domain.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;

/**
 * Head and entries of an extract as XML that is its own exclusive canonical form: what is digested, whatever the face. The
 * same elements stand in the XML face, where the namespace is declared further up.
 */
public final class CanonicalForm {

    public static final String NAMESPACE = "urn:learnerhub:extract:v1";

    /** The value of the head's attribute {@code Id}. */
    public static final String HEAD_ID = "head";

    private static final int BUFFER = 4096;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    private final CanonicalXmlWriter xml = new CanonicalXmlWriter(bytes, BUFFER);

    /** Makes forms one after the other, with less garbage than {@link #of} each time. Not thread-safe. */
    public CanonicalForm() {}

    public static byte[] of(ExtractEntry entry) {
        return new CanonicalForm().entry(entry);
    }

    public static byte[] of(ExtractHead head) {
        return new CanonicalForm().head(head);
    }

    public byte[] entry(ExtractEntry entry) {
        try {
            xml.root("Entry", NAMESPACE)
                    .attribute("Id", entry.id())
                    .attribute("kind", entry.kind().name())
                    .attribute("salt", entry.salt());
            for (Map.Entry<EntryField, String> field : entry.fields().entrySet()) {
                xml.element(field.getKey().fieldName(), field.getValue());
            }
            return finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] head(ExtractHead head) {
        try {
            xml.root("Head", NAMESPACE).attribute("Id", HEAD_ID);
            xml.element("ExtractId", head.id()).element("Issued", head.issued().toString());
            Instant until = head.validUntil();
            optional("ValidUntil", until == null ? null : until.toString());
            holder(head.holder());
            optional("Recipient", head.recipient());
            optional("Purpose", head.purpose());
            xml.start("Status")
                    .element("List", head.status().list())
                    .element("Index", Long.toString(head.status().index()))
                    .end();
            return finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void holder(ExtractHolder holder) throws IOException {
        xml.start("Holder").element("ULN", holder.uln().toString());
        xml.element("GivenName", holder.givenName()).element("FamilyName", holder.familyName());
        optional(
                "DateOfBirth",
                holder.birthDate() == null ? null : holder.birthDate().toString());
        xml.end();
    }

    private void optional(String name, @Nullable String text) throws IOException {
        if (text != null) {
            xml.element(name, text);
        }
    }

    private byte[] finished() throws IOException {
        xml.finish();
        byte[] form = bytes.toByteArray();
        bytes.reset();
        return form;
    }
}
