package org.learnerhub.signature.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Opens the keys in a folder, in a process of its own. Prints how many files it made and the fingerprint. */
final class OpenKeysProcess {

    private OpenKeysProcess() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        KeySettings settings =
                new KeySettings(folder.resolve("keys"), folder.resolve("trust"), "Example hub", KeyType.ECDSA_P256);
        HubKeys keys = HubKeys.open(settings, new SecureRandom(), Clock.systemUTC());
        System.out.println(keys.made().files().size() + " " + keys.fingerprint());
    }
}
