package org.learnerhub.app.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.owner.OwnerOnly;
import org.learnerhub.app.settings.HubSettings;

/** The embedded database's password: random, made once, kept with the keys. */
final class DatabasePassword {

    static final String FILE = "database.password";

    private static final int BYTES = 32;

    private final Path file;

    /** @param keys the keys folder, which is there */
    DatabasePassword(Path keys) {
        file = keys.resolve(FILE);
    }

    boolean isMade() {
        return Files.exists(file);
    }

    /** Its own, where the settings have none for it. */
    String of(HubSettings settings) {
        return settings.databaseHasItsOwnPassword() ? readOrMake(new SecureRandom()) : settings.databasePassword();
    }

    /** On disk before the database is given it: a database with a password that nobody knows would be lost. */
    String readOrMake(SecureRandom random) {
        try {
            if (!isMade()) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encode(bytes));
            }
            String password = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (password.isEmpty()) {
                throw new UserMistake("the password file " + file + " is empty; restore it from the backup");
            }
            return password;
        } catch (IOException e) {
            throw new UserMistake(
                    "the embedded database's password cannot be read or made in " + file + " (" + e
                            + "): let the hub write there, or set database.password",
                    e);
        }
    }
}
