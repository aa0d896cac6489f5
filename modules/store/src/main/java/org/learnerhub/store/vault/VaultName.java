package org.learnerhub.store.vault;

import java.util.regex.Pattern;

/** Names such as {@code 17/output.csv} that cannot lead out of the vault. */
final class VaultName {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private VaultName() {}

    /** @throws IllegalArgumentException if the name is not one for the vault */
    static String checked(String name) {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for the vault");
        }
        return name;
    }
}
