package org.learnerhub.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractKeysTest {

    private static final byte[] WORDS = {1, 2, 3};

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void extracts_are_signed_by_a_small_key_under_the_hubs_authority_of_whichever_kind(KeyType type) throws Exception {
        HubKeys keys = open(type);
        ExtractKeys.SigningKey signing = keys.extracts().signing();

        signing.certificate().verify(keys.ca().getPublicKey());
        assertThat(signing.certificate()).isNotEqualTo(keys.signingCertificate());
        assertThat(signing.certificate().getSubjectX500Principal().getName()).isEqualTo("CN=Example hub extracts");
        assertThat(((ECPublicKey) signing.certificate().getPublicKey())
                        .getParams()
                        .getOrder()
                        .bitLength())
                .isEqualTo(256);
        assertThat(isPair(signing)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void keys_of_extracts_are_made_when_first_needed_and_opened_ever_after() throws Exception {
        HubKeys keys = open(KeyType.ECDSA_P256);
        assertThat(file()).doesNotExist();

        X509Certificate first = keys.extracts().signing().certificate();

        assertThat(open(KeyType.ECDSA_P256).extracts().certificates()).containsExactly(first);
    }

    @Test
    void a_new_key_signs_after_a_roll_over_and_the_certificates_before_are_kept() throws Exception {
        ExtractKeys keys = open(KeyType.ECDSA_P256).extracts();
        ExtractKeys.SigningKey first = keys.signing();

        X509Certificate second = keys.rollOver();
        X509Certificate third = keys.rollOver();

        assertThat(keys.certificates()).containsExactly(third, second, first.certificate());
        assertThat(keys.signing().certificate()).isEqualTo(third);
        assertThat(isPair(keys.signing())).isTrue();
        assertThat(keys.signing().key()).isNotEqualTo(first.key());
    }

    @Test
    void a_node_signs_by_the_key_that_another_process_rolled_over_to() throws Exception {
        ExtractKeys node = open(KeyType.ECDSA_P256).extracts();
        X509Certificate before = node.signing().certificate();

        X509Certificate after = open(KeyType.ECDSA_P256).extracts().rollOver();

        assertThat(node.certificates()).containsExactly(after, before);
    }

    @Test
    void keys_of_another_hub_are_refused() throws Exception {
        char[] password = "the same for both".toCharArray();
        HubKeys.open(settings("own", KeyType.ECDSA_P256), password, new SecureRandom(), Clock.systemUTC());
        HubKeys.open(settings("other", KeyType.ECDSA_P256), password, new SecureRandom(), Clock.systemUTC())
                .extracts()
                .signing();
        Files.copy(folder.resolve("other/extracts.p12"), folder.resolve("own/extracts.p12"));

        ExtractKeys own = HubKeys.open(
                        settings("own", KeyType.ECDSA_P256), password, new SecureRandom(), Clock.systemUTC())
                .extracts();
        assertThatThrownBy(own::signing)
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("was not issued by ca.p12");
    }

    private static boolean isPair(ExtractKeys.SigningKey signing) throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signing.key());
        signature.update(WORDS);
        byte[] value = signature.sign();
        signature.initVerify(signing.certificate().getPublicKey());
        signature.update(WORDS);
        return signature.verify(value);
    }

    private HubKeys open(KeyType type) {
        return HubKeys.open(settings("keys", type), new SecureRandom(), Clock.systemUTC());
    }

    private KeySettings settings(String keys, KeyType type) {
        return new KeySettings(folder.resolve(keys), folder.resolve("trust"), "Example hub", type);
    }

    private Path file() {
        return folder.resolve("keys/extracts.p12");
    }
}
