package org.learnerhub.signature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.signature.TestAuthority.Signatory;

/** Signs and verifies one big document, in a process of its own with little memory. Prints the verdict. */
final class BigDocumentProcess {

    private BigDocumentProcess() {}

    /** @param arguments a folder and the number of megabytes */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path canonical = folder.resolve("answer.xml");
        Path signed = folder.resolve("signed.xml");
        write(canonical, Long.parseLong(arguments[1]) * 1_000_000);
        TestAuthority authority = new TestAuthority("Example CA");
        Signatory hub = authority.issue("Example hub");
        new HubSigner(hub.key(), hub.certificate(), hub.issuer()).enveloped(canonical, signed);
        System.out.println(authority.verifier().verify(signed));
    }

    private static void write(Path file, long size) throws IOException {
        byte[] row = Samples.bytes("<Learner><ULN>1000000027</ULN><GivenName>Zoë</GivenName>"
                + "<FamilyName>Example</FamilyName><BirthDate>2001-02-03</BirthDate></Learner>\n");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(Samples.bytes("<Answer xmlns=\"urn:example:answer\">"));
            for (long written = 0; written < size; written += row.length) {
                out.write(row);
            }
            out.write(Samples.bytes("</Answer>"));
        }
    }
}
