package org.learnerhub.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    @ParameterizedTest
    @ValueSource(strings = {"CHECK", "ANSWER", "EDITION", "DELIVER", "AAAAAAAAAAAAAAAAAAAA"})
    void a_task_is_read_as_it_was_written(String step) {
        Task task = Task.of(new Step(step), new BatchId(Long.MAX_VALUE));

        assertThat(Task.parse(task.toString())).isEqualTo(task);
        assertThat(task.toString()).hasSizeLessThan(60);
    }

    @Test
    void a_chunk_travels_along() {
        Task task = new Task(new Step("MATCH"), new BatchId(17), 999);

        assertThat(task).hasToString("MATCH:17:999");
        assertThat(Task.parse("MATCH:17:999")).isEqualTo(task);
        assertThat(Task.of(Step.CHECK, new BatchId(17))).hasToString("CHECK:17");
    }

    @Test
    void a_task_may_be_about_something_else_than_a_batch() {
        Task task = Task.parse("REMIND:case/17");

        assertThat(task).isEqualTo(new Task(new Step("REMIND"), new Subject("case", 17), null));
        assertThat(task).hasToString("REMIND:case/17");
        assertThatIllegalStateException().isThrownBy(task::batch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CHECK",
                "CHECK:",
                "CHECK:x",
                "CHECK:/17",
                "CHECK:a/b/17",
                "eat:17",
                "AAAAAAAAAAAAAAAAAAAAA:17",
                "MATCH:17:",
                "MATCH:17:3:4",
                "MATCH:17:x",
                ":17"
            })
    void anything_else_is_no_task(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Task.parse(text));
    }
}
