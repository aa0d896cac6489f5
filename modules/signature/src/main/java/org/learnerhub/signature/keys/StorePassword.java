package org.learnerhub.signature.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The key stores' password where nobody supplies one: a file beside them, as strong as the folder's protection. */
final class StorePassword {

    static final String FILE = "store.password";

    private StorePassword() {}

    /** The bytes of a new password file. */
    static byte[] make(KeyMaker maker) {
        return Base64.getUrlEncoder().withoutPadding().encode(maker.secret());
    }

    static char[] chars(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip().toCharArray();
    }

    static char[] read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        char[] password = chars(Files.readAllBytes(file));
        if (password.length == 0) {
            throw new UnusableKeysException("The password file " + file + " is empty. Restore it from the backup.");
        }
        return password;
    }
}
