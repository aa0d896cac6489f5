package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.node.ErasureStage.BY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.retention.ErasureOutcome;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class ErasureOnH2Test extends ErasureContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.freshInMemory();
    }

    @Test
    void whoever_comes_with_the_same_details_is_somebody_new_and_the_number_is_nobodys() {
        assertThat(core.retention().erase().order(learner, BY)).isInstanceOf(ErasureOutcome.Removed.class);
        core.retention().sweep().sweep();

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
    
        assertThat(core.store().registerPages().after(0, 9)).extracting(RegisteredLearner::uln).containsExactly(bystander, again);
    }
}
