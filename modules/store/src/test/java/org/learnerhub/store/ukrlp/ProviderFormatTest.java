package org.learnerhub.store.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;
import static org.learnerhub.testkit.ukrlp.SampleProviders.whole;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.ukrlp.Provider;

class ProviderFormatTest {

    @Test
    void what_is_written_is_read_with_all_its_parts_or_none() {
        Provider bare = provider(NORTH, "Bare").build();

        assertThat(ProviderFormat.read(NORTH, ProviderFormat.write(whole(NORTH))))
                .isEqualTo(whole(NORTH));
        assertThat(ProviderFormat.read(NORTH, ProviderFormat.write(bare))).isEqualTo(bare);
    }

    /** Registers hold these bytes: whoever changes them counts the version up and goes on reading version 1. */
    @Test
    void the_bytes_stay_as_they_are() throws Exception {
        byte[] bytes = ProviderFormat.write(whole(NORTH));

        assertThat(HexFormat.of()
                        .formatHex(ProviderFormat.write(provider(NORTH, "Bare").build())))
                .isEqualTo("01000442617265000000000000000000");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo("485b6a708127173df39c0bed042fe26fd3adff1fdf1b39c0a73146f074d71589");
    }

    @Test
    void other_versions_and_damaged_bytes_are_told() {
        byte[] bytes = ProviderFormat.write(whole(NORTH));

        assertThatThrownBy(() -> ProviderFormat.read(NORTH, Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
        bytes[0] = 9;
        assertThatThrownBy(() -> ProviderFormat.read(NORTH, bytes)).hasMessageContaining("version 9");
    }
}
