package org.learnerhub.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.KeySettings;
import org.learnerhub.signature.keys.KeyType;

/** Documents signed as a hub does, by keys that are made for one test. */
final class Signed {

    private final Path folder;
    private final HubKeys keys;

    /** @param clock the certificates are valid at its time */
    Signed(Path folder, Clock clock) {
        this.folder = folder;
        KeySettings settings =
                new KeySettings(folder.resolve("keys"), folder.resolve("trust"), "Test hub", KeyType.values()[0]);
        keys = HubKeys.open(settings, new SecureRandom(), clock);
    }

    Path authority() {
        return folder.resolve("trust").resolve("ca.pem");
    }

    byte[] receipt(long job, String sha256) {
        return signed("<Receipt xmlns=\"urn:learnerhub:receipt:v1\" version=\"1\"><Batch jobId=\"" + job
                + "\" jobType=\"FUL\" kind=\"LearnerRegistration\" ukprn=\"10099001\"></Batch><File name=\"night.csv\""
                + " sha256=\"" + sha256 + "\" size=\"11\"></File><Received at=\"2026-09-01T08:00:00Z\" user=\"R\""
                + " way=\"soap-exchange\"></Received></Receipt>");
    }

    byte[] result(long job, String sha256) {
        return signed(
                "<Result xmlns=\"urn:learnerhub:result:v1\" version=\"1\"><Batch finished=\"2026-09-01T08:00:02Z\""
                        + " jobId=\"" + job + "\"></Batch><File name=\"night.csv\" sha256=\"" + sha256
                        + "\"></File></Result>");
    }

    byte[] detached(byte[] content, String uri) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "content", ""), content);
            Path signature = Files.createTempFile(folder, "signature", ".xml");
            keys.signer().detached(file, uri, signature);
            return Files.readAllBytes(signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] signed(String canonical) {
        return keys.signer().enveloped(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
