package org.learnerhub.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

    static final int THIS_YEAR = 2026;
    private static final String UKPRN = "10099001";

    static Workload make(Path folder, int rows, int files, int registerRows, int runs) {
        Path register = people(folder, registerRows, 1);
        return new Workload(rows, runs, register, registerRows, nights(folder, rows, files, runs, register));
    }

    /** For each run and one more to warm up; 70 % of the people are of the known file. */
    static List<List<Path>> nights(Path folder, int rows, int files, int runs, Path register) {
        List<List<Path>> nights = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            List<Path> night = new ArrayList<>();
            for (int number = 0; number < files; number++) {
                Path file =
                        folder.resolve("night-" + run + "-" + number + "-" + rows + "-of-" + register.getFileName());
                generate(file, rows, 1_000 + run * 100 + number, "--known", register.toString(), "--overlap", "0.7");
                night.add(file);
            }
            nights.add(night);
        }
        return nights;
    }

    /** One such file. */
    static Path nightOf(Path folder, int rows, int seed, Path register) {
        Path file = folder.resolve("night-of-" + seed + ".csv");
        generate(file, rows, seed, "--known", register.toString(), "--overlap", "0.7");
        return file;
    }

    /** A file of invented people; one that is there already is taken as it is. */
    static Path people(Path folder, int count, int seed) {
        return intake(folder, count, seed, THIS_YEAR);
    }

    /** The same, as colleges took them in September of a year. */
    static Path intake(Path folder, int count, int seed, int year) {
        Path file = folder.resolve("register-" + seed + "-" + count + "-of-" + year + ".csv");
        if (!Files.exists(file)) {
            generate(file, count, seed, "--on", year + "-09-01");
        }
        return file;
    }

    /** Registered people with their numbers. */
    static Path registered(Path folder, int count, int seed) {
        Path file = folder.resolve("numbered-" + seed + "-" + count + ".csv");
        if (!Files.exists(file)) {
            generate(file, count, seed, "--ulns");
        }
        return file;
    }

    /** A file of achievements, which awarding body and day are other than those of {@link EventsInPlace}. */
    static Path achievements(Path folder, int rows, int seed, Path of, LocalDate awarded) {
        Path file = folder.resolve("achievements-" + seed + "-" + rows + "-of-" + of.getFileName());
        if (!Files.exists(file)) {
            run(List.of(
                    "generate",
                    "--kind",
                    "achievement",
                    "--of",
                    of.toString(),
                    "--rows",
                    "" + rows,
                    "--seed",
                    "" + seed,
                    "--on",
                    awarded.toString(),
                    "--out",
                    file.toString()));
        }
        return file;
    }

    private static void generate(Path file, int rows, int seed, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate", "--rows", "" + rows, "--seed", "" + seed, "--ukprn", UKPRN, "--out", file.toString()));
        arguments.addAll(List.of(more));
        run(arguments);
    }

    private static void run(List<String> arguments) {
        int code = Commands.line().execute(arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("generate ended with " + code);
        }
    }
}
