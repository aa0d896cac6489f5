package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;

/** What every {@link BatchFindings} must do. */
public abstract class BatchFindingsContract {

    private static final BatchId ONE = new BatchId(1);
    private static final BatchId OTHER = new BatchId(2);
    private static final BatchFinding POSSIBLE = new BatchFinding("HUB-4001", null, 1, 9, 9);
    private static final BatchFinding POSTCODES = new BatchFinding("HUB-3010", "LastKnownPostCode", 312, 14, 2_207);
    private static final BatchFinding LONG_NAMES = new BatchFinding("HUB-3003", "FamilyName", 2, 3, 4);

    private Ports ports;
    private BatchFindings findings;

    /** Adapters over an empty database. */
    protected abstract Ports freshPorts();

    /** Over the same database. */
    protected abstract BatchFindings findings();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        findings = findings();
    }

    private void replace(BatchId batch, BatchFinding... found) {
        ports.unitOfWork().run(() -> findings.replace(batch, List.of(found)));
    }

    @Test
    void what_is_kept_comes_by_code_and_is_its_own_batch_s() {
        replace(ONE, POSSIBLE, POSTCODES);
        replace(OTHER, LONG_NAMES);

        assertThat(findings.of(ONE)).containsExactly(POSTCODES, POSSIBLE);
        assertThat(findings.of(OTHER)).containsExactly(LONG_NAMES);
        assertThat(findings.of(new BatchId(3))).isEmpty();
    }

    @Test
    void a_later_edition_s_take_the_place_of_an_earlier_one_s() {
        replace(ONE, POSSIBLE, POSTCODES);
        replace(ONE, POSTCODES, LONG_NAMES);
        assertThat(findings.of(ONE)).containsExactly(LONG_NAMES, POSTCODES);

        replace(ONE);
        assertThat(findings.of(ONE)).isEmpty();
    }

    @Test
    void they_go_with_the_transaction_that_keeps_the_answer() {
        assertThatIllegalStateException().isThrownBy(() -> findings.replace(ONE, List.of(POSSIBLE)));
        assertThatIllegalStateException()
                .isThrownBy(() -> ports.unitOfWork().run(() -> {
                    findings.replace(ONE, List.of(POSSIBLE));
                    throw new IllegalStateException("broken off");
                }));
        assertThat(findings.of(ONE)).isEmpty();
    }
}
