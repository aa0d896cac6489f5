package org.learnerhub.soap.learner;

import java.util.function.BiFunction;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.message.OperationTable;

/** The operations of the learner service, each behind the entrance: whoever has not the right is not heard. */
final class LearnerTable {

    private final Callers callers;
    private final OperationTable operations = new OperationTable();

    LearnerTable(Callers callers) {
        this.callers = callers;
    }

    /** @param answer refuses by {@link org.learnerhub.domain.problem.RefusedException} */
    <Q, A> void put(Class<Q> request, Operation operation, BiFunction<Call, Q, A> answer) {
        CallerBlock block = CallerBlock.of(request);
        operations.put(request, asked -> answer.apply(block.enter(callers, operation, asked), asked));
    }

    /** As {@link #put}; about one learner, so that a plain message may go the short way. */
    <Q, A> void putOrdinary(Class<Q> request, Operation operation, BiFunction<Call, Q, A> answer) {
        put(request, operation, answer);
        operations.ordinary(request);
    }

    OperationTable operations() {
        return operations;
    }
}
