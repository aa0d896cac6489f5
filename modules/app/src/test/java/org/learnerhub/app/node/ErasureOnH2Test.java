package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.node.ErasureStage.BY;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.answer.ReissueAnswer;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.retention.ErasureOutcome;
import org.learnerhub.domain.retention.RetentionPorts;
import org.learnerhub.domain.retention.SweepErasures;
import org.learnerhub.signature.Verdict;
import org.learnerhub.signature.keys.LearnerKeyFolder;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class ErasureOnH2Test extends ErasureContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.freshInMemory();
    }

    @Test
    void swept_in_many_lives_nothing_is_left_and_whoever_comes_with_the_same_details_is_somebody_new() {
        assertThat(core.retention().erase().order(learner, BY)).isInstanceOf(ErasureOutcome.Removed.class);
        sweptInManyLives();

        BatchId again = stage.registrationsAnew(learner);
        stage.settle();

        List<Uln> numbers = stage.numbers();
        assertThat(numbers).hasSize(4).startsWith(learner, bystander, formerly).doesNotHaveDuplicates();
        assertThat(stage.batch(again).tally().total()).isEqualTo(2);
        assertThat(jdbc.queryForList("select status from learner order by entry", Integer.class))
                .containsExactly(0, 1, 0, 1);
        assertThat(codeOf(core.retention().erase().order(learner, BY))).isEqualTo(RetentionCode.LEARNER_ERASED);
        assertThat(core.retention().hold().hold(learner, "T-1", BY)).contains(RetentionCode.LEARNER_ERASED);
        aBackupFromBeforeBringsNobodyBack();
    }

    private void aBackupFromBeforeBringsNobodyBack() {
        Uln again = stage.numbers().get(3);
        jdbc.update("delete from erased_number");
        jdbc.update("delete from erasure");
        jdbc.update("delete from erased_batch");
        jdbc.update(
                "update learner set status = 1, family_name = 'Zzyrrnowak', place_of_birth = 'Oldplace' where uln = ?",
                learner.number());

        assertThat(core.retention().keepErased().keep()).isEqualTo(1);
        core.retention().sweep().sweep();

        assertThat(placesOf(List.of("Oldplace"))).isEmpty();
        assertThat(core.retention().keepErased().keep()).isZero();

        assertThat(core.store().registerPages().after(0, 9))
                .extracting(RegisteredLearner::uln)
                .containsExactly(bystander, again);
    }

    /** Killed after any write it goes on where it was. */
    private void sweptInManyLives() {
        int lives = 0;
        while (!core.retention().isSwept()) {
            assertThat(++lives).isLessThan(60);
            try {
                dyingAfter(lives).sweep();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("killed");
            }
        }

        assertThat(lives).isGreaterThan(5);
        assertThat(placesOf(ErasureStage.WORDS)).isEmpty();
        assertThat(placesOf(List.of(ErasureStage.BYSTANDER))).contains("learner.family_name", "chunk.body");
        assertThat(batches)
                .allSatisfy(id -> assertThat(core.keys()
                                .verifier()
                                .verify(new ByteArrayInputStream(stage.document(
                                        id, Document.RESULT, stage.batch(id).edition()))))
                        .isInstanceOf(Verdict.Genuine.class));
    }

    private SweepErasures dyingAfter(int writes) {
        ExchangePorts ports = core.exchange();
        ExchangePorts dying = new ExchangePorts(
                ports.unitOfWork(),
                ports.ledger(),
                ports.chunks(),
                ports.outbox(),
                ports.deadLetters(),
                ports.editions(),
                new BreakingVault(ports.vault(), writes),
                ports.receipts(),
                ports.signer(),
                ports.findings(),
                ports.notices());
        RetentionPorts retention = core.store()
                .retention(
                        dying,
                        new LearnerKeyFolder(
                                core.settings().learnerKeys(), core.keys().passwordSecret(), new SecureRandom()));
        return new SweepErasures(
                retention,
                core.kinds(),
                new ReissueAnswer(dying, core.kinds(), Duration.ZERO, core.clock()),
                core.clock());
    }
}
