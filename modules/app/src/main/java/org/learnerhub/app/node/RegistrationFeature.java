package org.learnerhub.app.node;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.registration.FillIdentifiers;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.MatchChoice;
import org.learnerhub.domain.registration.MatchChunk;
import org.learnerhub.domain.registration.RegistrationKind;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.RegistrationSteps;
import org.learnerhub.domain.registration.allocation.AllocateBatches;
import org.learnerhub.domain.registration.allocation.ChunkAllocation;
import org.learnerhub.domain.registration.allocation.DecideRow;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.result.AnswerFileWriter;
import org.learnerhub.files.text.ReaderLimits;

/** Batches of learners who are matched and get their numbers. */
final class RegistrationFeature {

    private final NodeParts parts;
    private final RegistrationPorts ports;
    private final BatchFileReader<RawRow> reader = new RegistrationFileReader(ReaderLimits.standard());
    private final RowChecks checks = new RowChecks();
    private final MatchChoice choice;
    private final RegistrationKind kind;

    RegistrationFeature(NodeParts parts, ExchangePorts exchange) {
        this.parts = parts;
        ports = parts.store().registration(exchange, new AnswerFileWriter());
        choice = choice(parts);
        kind = new RegistrationKind(ports, reader, checks, choice, parts.matchers());
    }

    private static MatchChoice choice(NodeParts parts) {
        Map<WayIn, MatchPolicy> policies = new EnumMap<>(WayIn.class);
        for (WayIn wayIn : WayIn.values()) {
            policies.put(wayIn, parts.settings().matchPolicy(wayIn));
        }
        return new MatchChoice(policies, () -> parts.model().now().digest(), parts.census());
    }

    BatchKind<RawRow> kind() {
        return kind;
    }

    /** @param refusal ends dry runs that gave way too often */
    List<TaskHandler> handlers(RefuseBatch refusal) {
        MatchChunk match = new MatchChunk(ports, parts.matchers());
        AllocateBatches allocate = new AllocateBatches(
                ports,
                new ChunkAllocation(ports, parts.matchers(), parts.keys().ulnSecret()),
                refusal,
                parts.store().audit(),
                parts.clock(),
                new SleepingPause());
        return List.of(
                new TaskHandler(
                        RegistrationSteps.MATCH,
                        parts.settings().workers(),
                        task -> match.match(task.batch(), task.chunk())),
                new TaskHandler(RegistrationSteps.ALLOCATE, 1, task -> allocate.allocateAllReady()));
    }

    RegistrationPorts ports() {
        return ports;
    }

    BatchFileReader<RawRow> reader() {
        return reader;
    }

    RowChecks checks() {
        return checks;
    }

    MatchChoice choice() {
        return choice;
    }

    LearnerAnswer answers() {
        return new LearnerAnswer(ports, parts.matchers());
    }

    DecideRow decideRow() {
        return new DecideRow(ports, parts.matchers(), parts.keys().ulnSecret());
    }

    FillIdentifiers fillIdentifiers() {
        return new FillIdentifiers(ports, parts.store().keptChunks());
    }
}
