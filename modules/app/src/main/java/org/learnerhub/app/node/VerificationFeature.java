package org.learnerhub.app.node;

import java.util.List;
import org.learnerhub.domain.enquiry.VerifyRows;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.domain.verification.VerifyChunk;

/** Batches that ask whether numbers are those of the people described; they have the rows of registrations. */
record VerificationFeature(NodeParts parts, RegistrationFeature registration) implements BatchFeature {

    @Override
    public BatchKind<?> kind() {
        return new VerificationKind(
                registration.ports(),
                registration.reader(),
                registration.checks(),
                registration.choice(),
                parts.matchers());
    }

    @Override
    public List<TaskHandler> handlers() {
        VerifyChunk verify = new VerifyChunk(
                registration.ports(),
                new VerifyRows(parts.store().register(), parts.strict()),
                parts.store().audit(),
                parts.clock());
        return List.of(new TaskHandler(
                VerificationKind.VERIFY,
                parts.settings().workers(),
                task -> verify.verify(task.batch(), task.chunk())));
    }
}
