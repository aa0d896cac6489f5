package org.learnerhub.extract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.extract.StatusLists;
import org.learnerhub.domain.extract.StatusLists.Replaced;
import org.learnerhub.domain.extract.StatusLists.Unknown;
import org.learnerhub.domain.extract.StatusLists.Valid;
import org.learnerhub.domain.extract.StatusLists.Withdrawn;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.extract.status.StatusList;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.verify.json.KeptLists;
import org.learnerhub.verify.json.SignedStatusLists;

class SignedStatusTest {

    private static final Instant NOW = SampleExtract.ISSUED;
    private static final int LAST = StatusList.PLACES - 1;
    private static final StatusList LIST = new StatusList(
            1,
            Map.of(0, Standing.WITHDRAWN, 9, Standing.SUPERSEDED, 10, Standing.WITHDRAWN, LAST, Standing.SUPERSEDED));

    private final TestKeys hub = new TestKeys();
    private final ExtractKey key = hub.key();
    private final SignedStatus published = new SignedStatus(() -> key, SampleExtract.PUBLIC_URL, () -> NOW);

    private StatusLists.Status status(byte[] list, long index, Instant at) {
        return new SignedStatusLists(hub.trust(), address -> Optional.of(list), () -> at)
                .of(new StatusPlace(SampleExtract.LIST, index));
    }

    @Test
    void two_bits_tell_withdrawn_and_replaced_apart() {
        byte[] list = published.token(LIST);

        assertThat(status(list, 0, NOW)).isInstanceOf(Withdrawn.class);
        assertThat(status(list, 9, NOW)).isInstanceOf(Replaced.class);
        assertThat(status(list, 10, NOW)).isInstanceOf(Withdrawn.class);
        assertThat(status(list, LAST, NOW)).isInstanceOf(Replaced.class);
        for (int valid : new int[] {1, 2, 3, 4, 8, 11, LAST - 1}) {
            assertThat(status(list, valid, NOW)).as("%s", valid).isInstanceOf(Valid.class);
        }
    }

    @Test
    void a_bit_tells_that_it_is_one_of_both() {
        byte[] list = published.bitstring(LIST);

        for (int set : new int[] {0, 9, 10, LAST}) {
            assertThat(status(list, set, NOW)).as("%s", set).isInstanceOf(Withdrawn.class);
        }
        for (int valid : new int[] {1, 7, 8, 11, 15, LAST - 1}) {
            assertThat(status(list, valid, NOW)).as("%s", valid).isInstanceOf(Valid.class);
        }
    }

    @Test
    void two_bitstrings_tell_withdrawn_and_replaced_apart() {
        KeptLists both = new KeptLists(List.of(published.refresh(LIST), published.bitstring(LIST)));

        assertThat(kept(both, 0)).isInstanceOf(Withdrawn.class);
        assertThat(kept(both, 9)).isInstanceOf(Replaced.class);
        assertThat(kept(both, 10)).isInstanceOf(Withdrawn.class);
        assertThat(kept(both, LAST)).isInstanceOf(Replaced.class);
        for (int valid : new int[] {1, 7, 8, 11, 15, LAST - 1}) {
            assertThat(kept(both, valid)).as("%s", valid).isInstanceOf(Valid.class);
        }
    }

    /** The second one makes nothing valid, and by itself says nothing. */
    @Test
    void the_second_bitstring_counts_only_beside_the_first_and_where_it_is_believed() {
        StatusList all = new StatusList(1, Map.of(0, Standing.SUPERSEDED, 1, Standing.SUPERSEDED));
        SignedStatus stranger = new SignedStatus(new TestKeys()::key, SampleExtract.PUBLIC_URL, () -> NOW);
        SignedStatus before =
                new SignedStatus(() -> key, SampleExtract.PUBLIC_URL, () -> NOW.minus(Duration.ofDays(1)));
        byte[] first = published.bitstring(LIST);

        assertThat(kept(new KeptLists(List.of(first, published.refresh(all))), 0))
                .isInstanceOf(Replaced.class);
        assertThat(kept(new KeptLists(List.of(first, published.refresh(all))), 1))
                .isInstanceOf(Valid.class);
        for (byte[] other : List.of(
                stranger.refresh(all),
                before.refresh(all),
                published.refresh(new StatusList(2, all.notValid())),
                published.bitstring(all))) {
            assertThat(kept(new KeptLists(List.of(first, other)), 0)).isInstanceOf(Withdrawn.class);
        }
        assertThat(kept(new KeptLists(List.of(published.refresh(all))), 0))
                .isEqualTo(new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED));
    }

    @Test
    void of_kept_lists_the_one_that_says_most_is_read_and_one_of_elsewhere_is_not_believed() {
        byte[] elsewhere = published.bitstring(new StatusList(2, Map.of()));

        assertThat(kept(new KeptLists(List.of(elsewhere, published.bitstring(LIST), published.token(LIST))), 9))
                .isInstanceOf(Replaced.class);
        assertThat(kept(new KeptLists(List.of(elsewhere, published.token(LIST))), 0))
                .isInstanceOf(Withdrawn.class);
        assertThat(kept(new KeptLists(List.of(elsewhere)), 1))
                .isEqualTo(new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED));
        assertThat(kept(new KeptLists(List.of("no list".getBytes(StandardCharsets.UTF_8))), 1))
                .isEqualTo(new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED));
    }

    private StatusLists.Status kept(KeptLists lists, int index) {
        return new SignedStatusLists(hub.trust(), lists, () -> NOW).of(new StatusPlace(SampleExtract.LIST, index));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_list_is_believed_for_a_day_only_at_its_own_address_and_signed_by_whom_one_trusts(boolean token) {
        byte[] list = token ? published.token(LIST) : published.bitstring(LIST);
        byte[] next =
                token ? published.token(new StatusList(2, Map.of())) : published.bitstring(new StatusList(2, Map.of()));
        SignedStatus stranger = new SignedStatus(new TestKeys()::key, SampleExtract.PUBLIC_URL, () -> NOW);
        byte[] strangers = token ? stranger.token(LIST) : stranger.bitstring(LIST);
        byte[] damaged =
                new String(list, StandardCharsets.UTF_8).replace('.', ',').getBytes(StandardCharsets.UTF_8);

        assertThat(status(list, 1, NOW.plus(Duration.ofDays(1)).minusSeconds(1)))
                .isInstanceOf(Valid.class);
        assertThat(status(list, 1, NOW.plus(Duration.ofDays(1))))
                .isEqualTo(new Unknown(ExtractCode.STATUS_LIST_TOO_OLD));
        Unknown notBelieved = new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED);
        assertThat(status(next, 1, NOW)).isEqualTo(notBelieved);
        assertThat(status(strangers, 1, NOW)).isEqualTo(notBelieved);
        assertThat(status(damaged, 1, NOW)).isEqualTo(notBelieved);
        assertThat(status(list, StatusList.PLACES, NOW)).isEqualTo(notBelieved);
    }

    @Test
    void an_extract_is_no_status_list() {
        byte[] face = new JsonFace(key, SampleExtract.PUBLIC_URL).make(SampleExtract.of(1));
        byte[] credential = ForgedJson.text(face, "credential").getBytes(StandardCharsets.UTF_8);

        assertThat(status(credential, 1, NOW)).isInstanceOf(Unknown.class);
    }

    @Test
    void the_list_that_says_more_is_asked_for_first_and_without_any_nothing_is_known() {
        StringBuilder asked = new StringBuilder();
        SignedStatusLists none = new SignedStatusLists(
                hub.trust(),
                address -> {
                    asked.append(address).append(' ');
                    return Optional.empty();
                },
                () -> NOW);

        assertThat(none.of(new StatusPlace(SampleExtract.LIST, 1)))
                .isEqualTo(new Unknown(ExtractCode.EXTRACT_STATUS_UNKNOWN));
        assertThat(asked).hasToString(SampleExtract.LIST + "/token " + SampleExtract.LIST + " ");
    }

    @Test
    void a_list_tells_of_extracts_by_number_only_and_is_short() {
        assertThat(published.token(LIST).length).isLessThan(3000);
        assertThat(published.bitstring(LIST).length).isLessThan(3000);
    }
}
