package org.learnerhub.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A measurement that is made on one database after the other, and says each figure as soon as it has it. */
abstract class DatabaseBench implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Also writes the figures to this file.")
    private @Nullable Path json;

    @Option(names = "--dir", description = "Working folder; default: a temporary one.")
    private @Nullable Path folder;

    private final List<Figure> figures = new ArrayList<>();

    /** By name, in any case. */
    abstract List<String> databases();

    /** @param home where generated files are kept, the same for all databases */
    abstract void measure(Database database, Path home) throws Exception;

    @Override
    public final Integer call() throws Exception {
        Path home = folder == null ? Files.createTempDirectory("hub-bench") : Files.createDirectories(folder);
        for (String name : databases()) {
            measure(Database.valueOf(name.toUpperCase(Locale.ROOT)), home);
        }
        if (json != null) {
            Files.writeString(json, Figure.json(figures));
        }
        return 0;
    }

    final void say(Figure figure) {
        keep(figure);
        tell(figure.line());
    }

    /** For the file of figures only. */
    final void keep(Figure figure) {
        figures.add(figure);
    }

    final void tell(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
