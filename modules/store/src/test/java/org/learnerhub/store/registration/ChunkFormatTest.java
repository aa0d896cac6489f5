package org.learnerhub.store.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.store.chunk.ChunkFormat;
import org.learnerhub.store.column.HubCodes;

class ChunkFormatTest {

    private static final ChunkFormat<CheckedRow> ROWS = new ChunkFormat<>(new RowFormat());
    private static final ChunkFormat<RowMatch> MATCHES = new ChunkFormat<>(new MatchFormat());
    private static final ChunkFormat<RowOutcome> OUTCOMES = new ChunkFormat<>(new OutcomeFormat());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anything_that_is_written_is_read_again(long seed) {
        RandomRows random = new RandomRows(new Random(seed));
        List<CheckedRow> rows = random.list(200, random::row);
        List<RowMatch> matches = random.list(200, random::match);
        List<RowOutcome> outcomes = random.list(200, random::outcome);

        assertThat(ROWS.read(ROWS.write(rows))).isEqualTo(rows);
        assertThat(MATCHES.read(MATCHES.write(matches))).isEqualTo(matches);
        assertThat(OUTCOMES.read(OUTCOMES.write(outcomes))).isEqualTo(outcomes);
    }

    @Test
    void no_rows_are_a_chunk_too() {
        assertThat(ROWS.read(ROWS.write(List.of()))).isEmpty();
    }

    @Test
    void rows_that_are_alike_take_little_room() {
        RandomRows random = new RandomRows(new Random(1));
        CheckedRow row = random.row();

        assertThat(ROWS.write(List.of(row)).length * 20)
                .isGreaterThan(ROWS.write(Collections.nCopies(1_000, row)).length);
    }

    @Test
    void another_version_is_named() {
        byte[] bytes = ROWS.write(List.of());
        bytes[0] = 7;

        assertThatIllegalStateException()
                .isThrownBy(() -> ROWS.read(bytes))
                .withMessage("the chunk is not of format version 1 but 7");
        assertThatIllegalStateException().isThrownBy(() -> ROWS.read(new byte[0]));
    }

    @Test
    void a_chunk_cut_short_is_damaged_and_nothing_else() {
        RandomRows random = new RandomRows(new Random(3));
        byte[] bytes = OUTCOMES.write(random.list(5, random::outcome));

        for (int length = 1; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalStateException()
                    .isThrownBy(() -> OUTCOMES.read(cut))
                    .withMessageStartingWith("the chunk is damaged")
                    .withNoCause();
        }
    }

    @Test
    void a_code_that_only_a_later_hub_knows_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HubCodes.ofNumber(8_888))
                .withMessageContaining("HUB-8888");
    }
}
