package org.learnerhub.app.node;

import java.util.List;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.work.TimedWork;

/** A kind of batch as a node has it: what it is, and who performs the steps that only it has. */
interface BatchFeature {

    BatchKind<?> kind();

    List<TaskHandler> handlers();

    /** What a clock starts, on one node at a time. */
    default List<TimedWork> timedWork() {
        return List.of();
    }

    /** Puts a feature together. */
    interface Maker {

        BatchFeature make(NodeParts parts, ExchangePorts exchange);
    }
}
