package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--calls", defaultValue = "3000", description = "Of each kind; default ${DEFAULT-VALUE}.")
    private int calls;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

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
                double bare = kind(name + ": bare CXF echo", new Calls(echo.address()), width, finds, "WSRC0004", 0);
                kind(name + ": find, exact", service, width, finds, "WSRC00", bare);
                List<String> almost = known.stream().map(letters::findAlmost).toList();
                kind(name + ": find, possible", service, width, almost, "WSRC00", bare);
                kind(name + ": verify", service, width, verifications, "WSVRC001", bare);
                registrations(name, service, width, letters, unknown);
            }
        }
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

    /** @param bare the echo's calls a second; 0 for the echo itself @return calls a second, the median */
    private double kind(String name, Calls calls, int width, List<String> messages, String expected, double bare)
            throws Exception {
        List<Calls.Times> measured = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Calls.Times times = calls.send(messages, width, expected);
            if (run > 0) {
                measured.add(times);
            }
        }
        return report(name, measured, bare);
    }

    /** Each newcomer is looked for first, as the service demands; only registering is measured. */
    private void registrations(String name, Calls service, int width, Letters letters, List<LearnerDetails> unknown)
            throws Exception {
        List<Calls.Times> measured = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            List<String> messages = new ArrayList<>();
            for (LearnerDetails person : unknown.subList(newcomersTaken, newcomersTaken + calls)) {
                if (service.call(letters.find(person)).contains("WSRC0001")) {
                    messages.add(letters.register(person));
                }
            }
            newcomersTaken += calls;
            Calls.Times times = service.send(messages, width, "WSRC00");
            if (run > 0) {
                measured.add(times);
            }
        }
        report(name + ": register", measured, 0);
    }

    private double report(String name, List<Calls.Times> measured, double bare) {
        double rate = Figure.median(measured.stream().map(Calls.Times::rate).toList());
        say(new Figure(name, rate, "calls/s"));
        for (double share : new double[] {0.5, 0.99}) {
            double seconds = Figure.median(
                    measured.stream().map(times -> times.percentile(share)).toList());
            say(new Figure(name + ", p" + Math.round(share * 100), seconds * 1000, "ms"));
        }
        if (bare > 0) {
            say(Figure.ratio(name + " / bare echo", rate / bare));
        }
        return rate;
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
