package org.learnerhub.domain.extract.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnerhub.testkit.SettableClock;

class PublishStatusTest {

    private final SettableClock clock = new SettableClock();
    private final Map<Integer, Standing> notValid = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final PublishStatus published = new PublishStatus(new ListsOnly(notValid, asked), new Written(), clock);
    private int signed;

    /** Signs by counting. */
    private final class Written implements StatusDocuments {
        @Override
        public byte[] bitstring(StatusList list) {
            return text("bits", list);
        }

        @Override
        public byte[] refresh(StatusList list) {
            return text("refresh", list);
        }

        @Override
        public byte[] token(StatusList list) {
            return text("token", list);
        }

        private byte[] text(String form, StatusList list) {
            return (form + " " + list.notValid() + " signed " + ++signed).getBytes(StandardCharsets.UTF_8);
        }
    }

    private String bits() {
        return text(published.bitstring(1));
    }

    private static String text(Optional<byte[]> document) {
        return new String(document.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void whoever_asks_within_seconds_gets_the_same_and_the_ledger_is_asked_once() {
        String first = bits();
        clock.advance(Duration.ofSeconds(4));

        assertThat(bits()).isEqualTo(first).isEqualTo("bits {} signed 1");
        assertThat(asked).hasSize(1);
    }

    @Test
    void what_is_withdrawn_is_told_within_seconds() {
        bits();
        notValid.put(7, Standing.WITHDRAWN);
        clock.advance(Duration.ofSeconds(5));

        assertThat(bits()).isEqualTo("bits {7=WITHDRAWN} signed 2");
        assertThat(text(published.token(1))).isEqualTo("token {7=WITHDRAWN} signed 3");
        assertThat(text(published.refresh(1))).isEqualTo("refresh {7=WITHDRAWN} signed 4");
    }

    @Test
    void a_list_that_did_not_change_is_signed_anew_before_it_grows_old() {
        String first = bits();
        clock.advance(Duration.ofMinutes(59));
        assertThat(bits()).isEqualTo(first);
        clock.advance(Duration.ofMinutes(1));

        assertThat(bits()).isEqualTo("bits {} signed 2");
    }

    @Test
    void a_list_that_is_not_there_is_not_made_up() {
        assertThat(published.bitstring(2)).isEmpty();
        assertThat(published.refresh(2)).isEmpty();
        assertThat(published.token(0)).isEmpty();
        assertThat(signed).isZero();
    }
}
