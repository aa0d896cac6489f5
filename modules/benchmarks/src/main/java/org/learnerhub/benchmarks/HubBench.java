package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub bench}: rows a second from file accepted to signed result, and what the bare parts cost. */
@Command(
        name = "bench",
        description = "Measures the main job and the bare cost of its parts, in one run.",
        subcommands = {
            MatchingBench.class,
            SoapBench.class,
            RecordsBench.class,
            ProvidersBench.class,
            GhostsBench.class,
            ExtractsBench.class,
            PagesBench.class
        })
final class HubBench implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--rows", defaultValue = "5000", description = "Learners a file; default ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--files", defaultValue = "4", description = "Files sent together; default ${DEFAULT-VALUE}.")
    private int files;

    @Option(names = "--register", defaultValue = "1000000", description = "Learners in the full register.")
    private int register;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--databases", split = ",", defaultValue = "h2,postgresql")
    private List<String> databases = List.of();

    @Option(names = "--json", description = "Also writes the figures to this file.")
    private @Nullable Path json;

    @Option(names = "--dir", description = "Working folder; default: a temporary one.")
    private @Nullable Path folder;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HubBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path home = folder == null ? Files.createTempDirectory("hub-bench") : Files.createDirectories(folder);
        Workload workload = Workload.make(home, rows, files, register, runs);
        List<Figure> figures = new ArrayList<>(BareCosts.measure(workload));
        for (String name : databases) {
            Database database = Database.valueOf(name.toUpperCase(Locale.ROOT));
            say("measuring on " + database + " ...");
            figures.addAll(new MainJobBench(database, workload, home).measure());
        }
        PrintWriter out = spec.commandLine().getOut();
        figures.forEach(figure -> out.println(figure.line()));
        out.flush();
        if (json != null) {
            Files.writeString(json, Figure.json(figures));
        }
        return 0;
    }

    private void say(String text) {
        spec.commandLine().getErr().println(text);
        spec.commandLine().getErr().flush();
    }
}
