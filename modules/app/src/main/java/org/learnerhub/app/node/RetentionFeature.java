package org.learnerhub.app.node;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.retention.EraseLearner;
import org.learnerhub.domain.retention.HoldLearner;
import org.learnerhub.domain.retention.KeepErased;
import org.learnerhub.domain.retention.LegalHold;
import org.learnerhub.domain.retention.RemoveOldFiles;
import org.learnerhub.domain.retention.RetentionPorts;
import org.learnerhub.domain.retention.SealOldTexts;
import org.learnerhub.domain.retention.SetPeriod;
import org.learnerhub.domain.retention.SweepErasures;
import org.learnerhub.domain.work.TimedWork;

/** What is kept how long, orders to keep, and erasure, put together. */
public final class RetentionFeature {

    private static final String OLD_FILES = "remove-old-files";

    private final NodeParts parts;
    private final ExchangeFeature exchange;
    private final RetentionPorts ports;

    RetentionFeature(NodeParts parts, ExchangeFeature exchange) {
        this.parts = parts;
        this.exchange = exchange;
        ports = parts.store().retention(exchange.ports(), parts.learnerKeys());
    }

    public EraseLearner erase() {
        return new EraseLearner(ports, exchange.kinds(), parts.clock());
    }

    /** Takes those who were erased out of batches. */
    public SweepErasures sweep() {
        return new SweepErasures(ports, exchange.kinds(), exchange.reissue(), parts.clock());
    }

    public HoldLearner hold() {
        return new HoldLearner(ports, parts.clock());
    }

    /** All that ever were. */
    public List<LegalHold> holds() {
        return ports.holds().all();
    }

    public RemoveOldFiles oldFiles() {
        return new RemoveOldFiles(ports, exchange.kinds(), parts.clock());
    }

    public SetPeriod setPeriod() {
        return new SetPeriod(ports, parts.clock());
    }

    /** Whether all batches were looked through for whoever was erased. */
    public boolean isSwept() {
        return ports.erasures().open().isEmpty();
    }

    /** Sees to it that whoever was erased stays so. */
    public KeepErased keepErased() {
        return new KeepErased(ports, erase(), UUID::randomUUID);
    }

    /** Puts under learners' keys what earlier versions wrote in the clear. */
    public SealOldTexts sealOldTexts() {
        return new SealOldTexts(
                parts.store().unitOfWork(), parts.store().records().oldTexts(parts.learnerKeys()));
    }

    List<TimedWork> timedWork() {
        return List.of(
                new TimedWork("seal-old-texts", Duration.ofMinutes(10), sealOldTexts()::seal),
                new TimedWork("sweep-erasures", Duration.ofMinutes(1), () -> {
                    int unused = keepErased().keep();
                    sweep().sweep();
                }),
                new TimedWork(
                        OLD_FILES,
                        Duration.ofHours(6),
                        () -> oldFiles()
                                .runByClock(new Justification(
                                        new Caller.OwnTask(OLD_FILES),
                                        "their period is over",
                                        UUID.randomUUID().toString()))));
    }
}
