package org.learnerhub.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.app.Commands;

/**
 * The files to measure with, the same for every database.
 *
 * @param register people who are known already, without numbers
 * @param nights for each run, files that are sent together; 70 % of their people are in the register
 */
record Workload(int rows, int runs, Path register, int registerRows, List<List<Path>> nights) {

    private static final String UKPRN = "10099001";

    static Workload make(Path folder, int rows, int files, int registerRows, int runs) {
        Path register = folder.resolve("register-" + registerRows + ".csv");
        if (!Files.exists(register)) {
            generate(register, registerRows, 1);
        }
        List<List<Path>> nights = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            List<Path> night = new ArrayList<>();
            for (int number = 0; number < files; number++) {
                Path file = folder.resolve("night-" + run + "-" + number + "-" + rows + ".csv");
                generate(file, rows, 1_000 + run * 100 + number, "--known", register.toString(), "--overlap", "0.7");
                night.add(file);
            }
            nights.add(night);
        }
        return new Workload(rows, runs, register, registerRows, nights);
    }

    private static void generate(Path file, int rows, int seed, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate", "--rows", "" + rows, "--seed", "" + seed, "--ukprn", UKPRN, "--out", file.toString()));
        arguments.addAll(List.of(more));
        int code = Commands.line().execute(arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("generate ended with " + code);
        }
    }
}
