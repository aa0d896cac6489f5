package org.learnerhub.signature.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The authority's certificate, public, for everybody who verifies: {@code ca.pem} in the trust folder. */
final class TrustFile {

    private TrustFile() {}

    /** Leaves a file that already says this alone, also where it may not be written. */
    static void publish(Path folder, String pem) throws IOException {
        Path file = folder.resolve("ca.pem");
        byte[] bytes = pem.getBytes(StandardCharsets.US_ASCII);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            OwnerOnly.letOthersRead(folder, "rwxr-xr-x");
        }
        Path draft = Files.createTempFile(folder, "ca", ".draft");
        try {
            Files.delete(draft); // a temporary file is private, its successor of the same name is not
            Files.write(draft, bytes);
            OwnerOnly.letOthersRead(draft, "rw-r--r--");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
