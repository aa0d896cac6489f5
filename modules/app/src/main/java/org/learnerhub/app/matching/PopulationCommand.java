package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.people.population.Births;
import org.learnerhub.people.population.Half;
import org.learnerhub.people.population.Night;
import org.learnerhub.people.population.PopulationFiles;
import org.learnerhub.people.population.PopulationPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents twins, siblings and neighbours in fourteen naming communities, to be measured by evaluate. */
@Command(
        name = "population",
        mixinStandardHelpOptions = true,
        description = {
            "Writes register.csv, night.csv and truth.csv for match evaluate: invented families of fourteen naming",
            "communities, with twins and siblings whose names look alike. The same options give the same bytes."
        })
final class PopulationCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "Where to; is made where it is not.")
    private Path folder = Path.of("");

    @Option(names = "--people", defaultValue = "60000", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
    private int people;

    @Option(
            names = "--pairs",
            defaultValue = "7000",
            paramLabel = "N",
            description = "Pairs who must not become one, evenly over the communities; default ${DEFAULT-VALUE}.")
    private int pairs;

    @Option(
            names = "--returners",
            defaultValue = "10000",
            paramLabel = "N",
            description = "Rows of people on the register, half of them with something changed; default"
                    + " ${DEFAULT-VALUE}.")
    private int returners;

    @Option(
            names = "--newcomers",
            defaultValue = "3000",
            paramLabel = "N",
            description = "Rows of people whom nobody knows; default ${DEFAULT-VALUE}.")
    private int newcomers;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "Default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--half",
            defaultValue = "A",
            paramLabel = "A|B",
            description = "Which half of the given names pairs bear: A to tune with, B to publish; default"
                    + " ${DEFAULT-VALUE}.")
    private Half half = Half.A;

    @Option(
            names = "--born",
            defaultValue = "1998-2010",
            paramLabel = "FROM-TO",
            description = "Default ${DEFAULT-VALUE}.")
    private String born = "";

    @Option(
            names = "--night",
            defaultValue = "trial",
            paramLabel = "trial|real",
            description = "trial: one thing wrong in half of the returners; real: as schools send, with new relatives"
                    + " of people on the register. Default ${DEFAULT-VALUE}.")
    private Night night = Night.TRIAL;

    @Option(
            names = "--errors",
            defaultValue = "1",
            paramLabel = "X",
            description = "How many times as many typing errors as usual, for --night real; default ${DEFAULT-VALUE}.")
    private double errors;

    @Override
    public Integer call() throws IOException {
        PopulationFiles files = new PopulationFiles(plan());
        Files.createDirectories(folder);
        PrintWriter err = spec.commandLine().getErr();
        files.write(
                folder.resolve("register.csv"), folder.resolve("night.csv"), folder.resolve("truth.csv"), written -> {
                    err.println("hub: " + written + " learners written");
                    err.flush();
                });
        return 0;
    }

    private PopulationPlan plan() {
        try {
            String[] years = born.split("-", 2);
            Births births = new Births(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]));
            return new PopulationPlan(seed, half, people, pairs, returners, newcomers, births, night, errors);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage() + ": look at --people, --pairs, --returners, --newcomers, --born");
        }
    }
}
