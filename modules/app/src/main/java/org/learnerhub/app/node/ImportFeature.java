package org.learnerhub.app.node;

import java.util.List;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.ImportSteps;
import org.learnerhub.domain.imports.batch.ImportKind;
import org.learnerhub.domain.imports.load.CompareChunk;
import org.learnerhub.domain.imports.load.ImportBudget;
import org.learnerhub.domain.imports.load.LoadImports;
import org.learnerhub.files.imports.ImportAnswerFileWriter;
import org.learnerhub.files.imports.ImportFileReader;
import org.learnerhub.files.text.ReaderLimits;

/** Imports into the register of providers as a kind of batch. */
final class ImportFeature implements BatchFeature {

    private final NodeParts parts;
    private final ImportPorts ports;

    ImportFeature(NodeParts parts, ExchangePorts exchange) {
        this.parts = parts;
        ports = new ImportPorts(
                exchange,
                parts.store().providers().importQueue(),
                parts.store().records().feedConfirmations(),
                parts.store().providers().register(),
                parts.store().providers().disagreements(),
                new ImportAnswerFileWriter());
    }

    ImportPorts ports() {
        return ports;
    }

    @Override
    public BatchKind<?> kind() {
        return new ImportKind(ports, new ImportFileReader(ReaderLimits.standard()));
    }

    @Override
    public List<TaskHandler> handlers() {
        CompareChunk compare = new CompareChunk(ports, parts.clock());
        LoadImports load = new LoadImports(
                ports, new ImportBudget(ports, parts.settings().feedBudget(), parts.clock()), parts.clock());
        return List.of(
                new TaskHandler(
                        ImportSteps.COMPARE,
                        parts.settings().workers(),
                        task -> compare.compare(task.batch(), task.chunk())),
                new TaskHandler(ImportSteps.LOAD, 1, task -> load.loadAllReady()));
    }
}
