package org.learnerhub.app.extract.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.verify.ExtractSubset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hub extract subset}: needs no hub and no key, so anybody can do it who has the extract. */
@Command(
        name = "subset",
        description = "Leaves entries out of an extract, XML or JSON, offline; what is left still verifies.")
final class ExtractSubsetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "extract.xml or extract.json, or a subset of one.")
    private Path file = Path.of("");

    @Option(
            names = "--keep",
            required = true,
            paramLabel = "ID",
            description = "An entry to keep, such as e3; repeatable.")
    private List<String> keep = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the subset goes.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserMistake("there is no file " + file);
        }
        try {
            Files.write(out, ExtractSubset.of(Files.readAllBytes(file), Set.copyOf(keep)));
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
        spec.commandLine().getOut().println(keep.size() + " entries kept in " + out);
        return 0;
    }
}
