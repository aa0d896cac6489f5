package org.learnerhub.routes;

import org.learnerhub.domain.registration.AllocateBatches;
import org.learnerhub.domain.exchange.AnswerBatch;
import org.learnerhub.domain.exchange.CheckBatch;
import org.learnerhub.domain.registration.MatchChunk;
import org.learnerhub.domain.exchange.ReissueAnswer;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.verification.VerifyChunk;
import org.learnerhub.routes.folders.FolderDeliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The use case behind each step's queue. */
public record BatchSteps(
        CheckBatch check,
        MatchChunk match,
        VerifyChunk verify,
        AllocateBatches allocate,
        AnswerBatch answer,
        ReissueAnswer reissue,
        FolderDeliveries deliveries) {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSteps.class);

    /**
     * Performs a task and logs its ids.
     *
     * @throws IllegalArgumentException if the text is no task
     */
    public void perform(String text) {
        Task task = Task.parse(text);
        perform(task);
        LOG.info("done {}", task);
    }

    private void perform(Task task) {
        switch (task.step()) {
            case CHECK -> check.check(task.batch());
            case MATCH -> match.match(task.batch(), chunk(task));
            case VERIFY -> verify.verify(task.batch(), chunk(task));
            case ALLOCATE -> allocate.allocateAllReady();
            case ANSWER -> answer.answer(task.batch());
            case EDITION -> reissue.reissue(task.batch());
            case DELIVER -> deliveries.deliver(task.batch(), task.edition());
        }
    }

    private static int chunk(Task task) {
        Integer chunk = task.part();
        if (chunk == null) {
            throw new IllegalArgumentException("a task of this step names its chunk");
        }
        return chunk;
    }
}
