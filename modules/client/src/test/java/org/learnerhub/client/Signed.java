package org.learnerhub.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;
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

    /** As hubs wrote it before results named their output. */
    byte[] result(long job, String sha256) {
        return result(new OutputLabel(job, 1), sha256, null);
    }

    /** @param output that belongs to it; null for none */
    byte[] result(OutputLabel answer, String sha256, byte @Nullable [] output) {
        String edition = answer.edition() == 1
                ? ""
                : "<Edition made=\"2026-09-02T08:00:00Z\" number=\"" + answer.edition() + "\" replaces=\""
                        + "0".repeat(64) + "\"></Edition>";
        String named = output == null
                ? ""
                : "<Output name=\"output.csv\" sha256=\"" + FileDigest.of(output) + "\" size=\"" + output.length
                        + "\"></Output>";
        return signed(
                "<Result xmlns=\"urn:learnerhub:result:v1\" version=\"1\"><Batch finished=\"2026-09-01T08:00:02Z\""
                        + " jobId=\"" + answer.job() + "\"></Batch>" + edition + "<File name=\"night.csv\" sha256=\""
                        + sha256
                        + "\"></File><Rows>" + "<Row code=\"RC001\" row=\"2\"></Row>".repeat(100) + "</Rows>" + named
                        + "</Result>");
    }

    /** @param label null as hubs signed before outputs had labels */
    byte[] xmlOutput(@Nullable OutputLabel label, String content) {
        try {
            Path file = Files.writeString(
                    Files.createTempFile(folder, "output", ".xml"),
                    "<ns2:BatchRegistrationOutput xmlns:ns2=\"http://api.lrs.miap.gov.uk/batchmsg\">" + content
                            + "</ns2:BatchRegistrationOutput>");
            Path target = folder.resolve("signed-output.xml");
            if (label == null) {
                keys.signer().enveloped(file, target);
            } else {
                keys.signer().enveloped(file, label, target);
            }
            return Files.readAllBytes(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As hubs signed before outputs had labels. */
    byte[] detached(byte[] content, String uri) {
        return detached(content, uri, null);
    }

    byte[] detached(byte[] content, String uri, @Nullable OutputLabel label) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "content", ""), content);
            Path signature = Files.createTempFile(folder, "signature", ".xml");
            keys.signer().detached(file, uri, label, signature);
            return Files.readAllBytes(signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] signed(String canonical) {
        return keys.signer().enveloped(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
