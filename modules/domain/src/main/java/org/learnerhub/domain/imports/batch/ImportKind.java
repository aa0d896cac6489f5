package org.learnerhub.domain.imports.batch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.ImportSteps;
import org.learnerhub.domain.imports.load.ImportChunks;

/** Files that bring the register of providers up to date, from those who keep it. */
public final class ImportKind implements BatchKind<ImportRow> {

    private final ImportPorts ports;
    private final ImportChunks chunks;
    private final BatchFileReader<ImportRow> reader;

    public ImportKind(ImportPorts ports, BatchFileReader<ImportRow> reader) {
        this.ports = ports;
        this.reader = reader;
        chunks = new ImportChunks(ports.exchange().chunks());
    }

    @Override
    public String name() {
        return "ProviderImport";
    }

    @Override
    public Right needed() {
        return Right.KEEP_PROVIDERS;
    }

    @Override
    public Map<Job, Mode> jobs() {
        return ImportJob.all();
    }

    @Override
    public Set<Layout> layouts() {
        return Arrays.stream(ImportLayout.values()).map(ImportLayout::layout).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> outcomes() {
        return ImportOutcome.words();
    }

    @Override
    public String takes() {
        return "files of the schools register and of providers only";
    }

    @Override
    public BatchFileReader<ImportRow> reader() {
        return reader;
    }

    @Override
    public boolean recognises(FileLook look) {
        return ImportLayout.shown(look);
    }

    @Override
    public RowIntake<ImportRow> intake(Batch received, Job job) {
        return new ImportIntake(received.id(), chunks);
    }

    @Override
    public List<Task> next(Batch working) {
        return working.state() == BatchState.CHECKED
                ? Task.ofChunks(ImportSteps.COMPARE, working)
                : List.of(Task.of(ImportSteps.LOAD, working.id()));
    }

    @Override
    public List<Task> released(BatchId batch) {
        return List.of(Task.of(ImportSteps.LOAD, batch));
    }

    @Override
    public void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        List<BatchFinding> unused = answerAndCount(batch, edition, output, seal, result);
    }

    @Override
    public List<BatchFinding> answerAndCount(
            Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        AnsweredImportRows rows = new AnsweredImportRows(batch, chunks);
        ports.writer().write(batch, edition, rows, output, seal, result);
        return rows.found();
    }
}
