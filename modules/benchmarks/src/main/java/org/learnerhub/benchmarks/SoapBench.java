package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.node.HubSettings;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench soap}: single calls a second and how long they take, beside a bare CXF echo in the same run. */
@Command(
        name = "soap",
        mixinStandardHelpOptions = true,
        description = "Measures single calls to the learner service beside a bare echo.")
final class SoapBench extends DatabaseBench {

    private static final String COLLEGE = "10099001";
    private static final int SEED_OF_NEWCOMERS = 777;

    @Option(names = "--register", defaultValue = "1000000", description = "Learners; default ${DEFAULT-VALUE}.")
    private int register;

    @Option(names = "--calls", defaultValue = "1000", description = "Of each kind in a run; default ${DEFAULT-VALUE}.")
    private int calls;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--warm-up",
            defaultValue = "15",
            description =
                    "Runs before those that count, until the JVM has compiled what it runs; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--connections", split = ",", defaultValue = "1,16")
    private List<Integer> connections = List.of();

    @Option(names = "--databases", split = ",", defaultValue = "h2,postgresql")
    private List<String> databases = List.of();

    private int newcomersTaken;

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path data = home.resolve(database + "-soap-" + System.nanoTime());
        Path people = Workload.people(home, register, 1);
        int newcomers = calls * (runs + 1) * connections.size();
        Path others = Workload.people(home, newcomers, SEED_OF_NEWCOMERS);
        newcomersTaken = 0;
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, database.fresh(data)), 0);
                Echo echo = Echo.start()) {
            Filling.load(hub.core(), people);
            Calls service = new Calls("http://localhost:" + hub.port() + "/services/LearnerService");
            Letters letters = new Letters(COLLEGE, password(hub));
            List<LearnerDetails> known = some(people, calls);
            List<LearnerDetails> unknown = some(others, newcomers);
            List<String> verifications = verifications(service, letters, known);
            for (int width : connections) {
                String name = database + ", " + width + (width == 1 ? " connection" : " connections");
                List<String> finds = known.stream().map(letters::find).toList();
                List<String> almost = known.stream().map(letters::findAlmost).toList();
                Kind bare = new Kind(name + ": bare CXF echo", new Calls(echo.address()), width, finds, "WSRC0004");
                List<Kind> kinds = List.of(
                        new Kind(name + ": find, exact", service, width, finds, "WSRC00"),
                        new Kind(name + ": find, possible", service, width, almost, "WSRC00"),
                        new Kind(name + ": verify", service, width, verifications, "WSVRC001"));
                inTurn(bare, kinds);
                registrations(name, service, width, letters, unknown);
            }
        }
    }

    /**
     * Sends a run of each kind in turn, as these machines grow faster and slower as time goes by: what is told of a kind
     * and the echo is the median of what one turn gave.
     */
    private void inTurn(Kind bare, List<Kind> kinds) throws Exception {
        for (int run = -warmUp; run < runs; run++) {
            boolean counts = run >= 0;
            double echoed = bare.send(counts);
            for (Kind kind : kinds) {
                kind.beside(kind.send(counts) / echoed, counts);
            }
        }
        bare.report();
        kinds.forEach(Kind::report);
    }

    private static String password(HubServer hub) {
        return Sandbox.load(hub.core(), Sandbox.file()).stream()
                .filter(login -> login.ukprn().value().equals(COLLEGE))
                .findFirst()
                .orElseThrow()
                .password();
    }

    private List<String> verifications(Calls service, Letters letters, List<LearnerDetails> known) throws Exception {
        List<String> messages = new ArrayList<>();
        for (LearnerDetails person : known) {
            String answer = service.call(letters.find(person));
            if (answer.contains("WSRC0004")) {
                messages.add(letters.verify(person, Letters.uln(answer)));
            }
        }
        return messages;
    }

    /** Each newcomer is looked for first, as the service demands; only registering is measured. */
    private void registrations(String name, Calls service, int width, Letters letters, List<LearnerDetails> unknown)
            throws Exception {
        Kind registrations = new Kind(name + ": register", service, width, List.of(), "WSRC00");
        for (int run = -1; run < runs; run++) {
            List<String> messages = new ArrayList<>();
            for (LearnerDetails person : unknown.subList(newcomersTaken, newcomersTaken + calls)) {
                if (service.call(letters.find(person)).contains("WSRC0001")) {
                    messages.add(letters.register(person));
                }
            }
            newcomersTaken += calls;
            registrations.send(messages, run >= 0);
        }
        registrations.report();
    }

    /** Calls of one kind and what was measured of them. */
    private final class Kind {

        private final String name;
        private final Calls calls;
        private final int width;
        private final List<String> messages;
        private final String expected;
        private final List<Calls.Times> measured = new ArrayList<>();
        private final List<Double> ratios = new ArrayList<>();

        /** @param expected stands in every answer */
        Kind(String name, Calls calls, int width, List<String> messages, String expected) {
            this.name = name;
            this.calls = calls;
            this.width = width;
            this.messages = messages;
            this.expected = expected;
        }

        /** @return calls a second */
        double send(boolean counts) throws Exception {
            return send(messages, counts);
        }

        double send(List<String> run, boolean counts) throws Exception {
            Calls.Times times = calls.send(run, width, expected);
            if (counts) {
                measured.add(times);
            }
            return times.rate();
        }

        void beside(double ratio, boolean counts) {
            if (counts) {
                ratios.add(ratio);
            }
        }

        void report() {
            say(new Figure(name, median(Calls.Times::rate), "calls/s"));
            say(new Figure(name + ", p50", median(times -> times.percentile(0.5)) * 1000, "ms"));
            say(new Figure(name + ", p99", median(times -> times.percentile(0.99)) * 1000, "ms"));
            if (!ratios.isEmpty()) {
                say(Figure.ratio(name + " / bare echo", Figure.median(ratios)));
            }
        }

        private double median(ToDoubleFunction<Calls.Times> what) {
            return Figure.median(measured.stream().mapToDouble(what).boxed().toList());
        }
    }

    private static List<LearnerDetails> some(Path file, int count) {
        List<LearnerDetails> people = new ArrayList<>();
        PeopleFile.read(file, row -> {
            if (people.size() < count
                    && !row.details().text(LearnerField.POST_CODE).isEmpty()) {
                people.add(row.details());
            }
        });
        return people;
    }
}
