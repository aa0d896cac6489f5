package org.learnerhub.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.signature.Verdict;
import org.learnerhub.signature.Verdict.Genuine;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

class HubKeysTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final byte[] DOCUMENT = "<a>text</a>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void keys_are_made_once_and_opened_ever_after() {
        HubKeys first = open(KeyType.ECDSA_P256, NOW);
        HubKeys second = open(KeyType.RSA_3072, NOW);

        assertThat(first.made().files())
                .containsExactly(
                        folder.resolve("keys/ca.p12"),
                        folder.resolve("keys/hub.p12"),
                        folder.resolve("keys/secrets.p12"),
                        folder.resolve("keys/store.password"));
        assertThat(second.made().any()).isFalse();
        assertThat(second.signingCertificate()).isEqualTo(first.signingCertificate());
        assertThat(second.ca()).isEqualTo(first.ca());
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(second.passwordSecret()).isEqualTo(first.passwordSecret()).hasSize(32);
        assertThat(second.ulnSecret()).isEqualTo(first.ulnSecret()).hasSize(32).isNotEqualTo(first.passwordSecret());
    }

    @ParameterizedTest
    @EnumSource
    void the_certificates_say_what_they_are_for(KeyType type) throws Exception {
        HubKeys keys = open(type, NOW);
        X509Certificate ca = keys.ca();
        X509Certificate signing = keys.signingCertificate();

        ca.verify(ca.getPublicKey());
        signing.verify(ca.getPublicKey());
        assertThat(ca.getBasicConstraints()).isZero();
        assertThat(ca.getKeyUsage()).containsExactly(false, false, false, false, false, true, true, false, false);
        assertThat(ca.getNotAfter().toInstant()).isEqualTo("2046-05-31T12:00:00Z");
        assertThat(signing.getBasicConstraints()).isEqualTo(-1);
        assertThat(signing.getKeyUsage()).containsExactly(true, false, false, false, false, false, false, false, false);
        assertThat(signing.getNotAfter().toInstant()).isEqualTo("2031-05-31T12:00:00Z");
        assertThat(signing.getSubjectX500Principal().getName()).isEqualTo("CN=hub.example.org");
        assertThat(signing.getSubjectAlternativeNames()).containsExactly(List.of(2, "hub.example.org"));
        assertThat(signing.getPublicKey())
                .isInstanceOf(type == KeyType.RSA_3072 ? RSAPublicKey.class : ECPublicKey.class);
        assertThat(signing.getExtensionValue("2.5.29.14")).isNotNull();
        assertThat(signing.getExtensionValue("2.5.29.35")).isNotNull();
    }

    @Test
    void a_hubs_name_need_not_be_a_host() throws Exception {
        KeySettings settings =
                new KeySettings(folder.resolve("k"), folder.resolve("t"), "Dysgu Môn 1", KeyType.ECDSA_P256);
        HubKeys keys = HubKeys.open(settings, new SecureRandom(), Clock.systemUTC());
        assertThat(keys.signingCertificate().getSubjectAlternativeNames())
                .containsExactly(List.of(4, "CN=Dysgu Môn 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " hub", "hub,O=x", "hub\n", "-", "0123456789012345678901234567890123456789012345678901"})
    void a_hubs_name_is_plain(String name) {
        assertThatThrownBy(() -> new KeySettings(folder, folder, name, KeyType.ECDSA_P256))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_hub_signs_its_verifier_believes_until_the_certificate_expires() {
        byte[] signed = open(KeyType.ECDSA_P256, NOW).signer().enveloped(DOCUMENT);

        assertThat(verify(signed, "2031-05-31T12:00:00Z")).isInstanceOf(Genuine.class);
        assertThat(verify(signed, "2031-05-31T12:00:01Z"))
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(Reason.CERTIFICATE_EXPIRED));
    }

    @Test
    void secret_files_are_the_owners_and_the_trust_file_is_everybodys() throws Exception {
        HubKeys keys = open(KeyType.ECDSA_P256, NOW);

        assertThat(mode(folder.resolve("keys"))).isEqualTo("rwx------");
        for (Path file : keys.made().files()) {
            assertThat(mode(file)).isEqualTo("rw-------");
        }
        assertThat(mode(folder.resolve("trust/ca.pem"))).startsWith("rw-r");
        assertThat(Files.readString(folder.resolve("trust/ca.pem")))
                .isEqualTo(keys.signer().trustAnchorPem());
        assertThat(folder.resolve("trust").toFile().list()).containsExactly("ca.pem");
    }

    @Test
    void a_trust_file_that_was_lost_or_changed_is_written_again() throws Exception {
        open(KeyType.ECDSA_P256, NOW);
        Files.writeString(folder.resolve("trust/ca.pem"), "somebody else's");
        HubKeys keys = open(KeyType.ECDSA_P256, NOW);
        assertThat(folder.resolve("trust/ca.pem")).hasContent(keys.signer().trustAnchorPem());
    }

    @Test
    void a_supplied_password_is_written_nowhere() {
        HubKeys first = open("correct horse".toCharArray());
        assertThat(folder.resolve("keys/store.password")).doesNotExist();
        assertThat(open("correct horse".toCharArray()).fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void a_wrong_password_is_named_as_such() {
        open("correct horse".toCharArray());
        assertThatThrownBy(() -> open("battery staple".toCharArray()))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("The password does not open " + folder.resolve("keys/ca.p12"))
                .hasMessageNotContaining("staple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca.p12", "hub.p12", "secrets.p12"})
    void a_damaged_store_is_named_and_how_to_mend_it(String name) throws Exception {
        open(KeyType.ECDSA_P256, NOW);
        Path store = folder.resolve("keys").resolve(name);
        byte[] bytes = Files.readAllBytes(store);
        for (byte[] damaged : List.of(new byte[0], java.util.Arrays.copyOf(bytes, bytes.length / 2))) {
            Files.write(store, damaged);
            assertThatThrownBy(() -> open(KeyType.ECDSA_P256, NOW))
                    .isInstanceOf(UnusableKeysException.class)
                    .hasMessage("The key store " + store + " is damaged or unreadable. Restore it from the backup.");
        }
    }

    @Test
    void a_store_of_another_hub_is_not_taken_for_its_own() throws Exception {
        open("the same for both".toCharArray());
        KeySettings other =
                new KeySettings(folder.resolve("other"), folder.resolve("t"), "Other hub", KeyType.ECDSA_P256);
        HubKeys.open(other, "the same for both".toCharArray(), new SecureRandom(), Clock.systemUTC());
        Files.delete(folder.resolve("keys/ca.p12"));
        Files.copy(folder.resolve("other/ca.p12"), folder.resolve("keys/ca.p12"));

        assertThatThrownBy(() -> open("the same for both".toCharArray()))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("was not issued by ca.p12");
    }

    @Test
    void an_empty_password_file_is_named() throws Exception {
        open(KeyType.ECDSA_P256, NOW);
        Files.writeString(folder.resolve("keys/store.password"), "\n");
        assertThatThrownBy(() -> open(KeyType.ECDSA_P256, NOW))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("store.password is empty");
    }

    private Verdict verify(byte[] signed, String time) {
        return open(KeyType.ECDSA_P256, Instant.parse(time)).verifier().verify(new ByteArrayInputStream(signed));
    }

    private HubKeys open(KeyType type, Instant now) {
        return HubKeys.open(settings(type), new SecureRandom(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private HubKeys open(char[] password) {
        return HubKeys.open(
                settings(KeyType.ECDSA_P256), password, new SecureRandom(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private KeySettings settings(KeyType type) {
        return new KeySettings(folder.resolve("keys"), folder.resolve("trust"), "hub.example.org", type);
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
