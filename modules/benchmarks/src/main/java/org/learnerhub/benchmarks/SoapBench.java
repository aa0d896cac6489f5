package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
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

    /** A night as the main measurement has it. */
    private static final int FILE_ROWS = 5_000;

    private static final int FILES = 4;
    private static final int SECONDS_ALONE = 5;

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

    @Option(
            names = "--beside-batch",
            description = "Instead: finds at a steady rate while batches are matched, and without them.")
    private boolean besideBatch;

    @Option(
            names = "--rate",
            defaultValue = "50",
            description = "Finds a second beside the batches; default ${DEFAULT-VALUE}.")
    private int rate;

    @Option(
            names = "--filled",
            description = "The data folder of a hub whose database is filled already, with the people that this"
                    + " command invents for --register among them; nothing is loaded.")
    private @Nullable Path filled;

    @Option(names = "--databases", split = ",", defaultValue = "h2,postgresql")
    private List<String> databases = List.of();

    private int newcomersTaken;
    private SpentCpu cpuOfAll = new SpentCpu(Optional.empty());

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path people = Workload.people(home, register, 1);
        try (HubServer hub = HubServer.startQuietly(settings(database, home), 0, Commands::inside);
                Echo echo = Echo.start()) {
            if (filled == null) {
                Filling.load(hub.core(), people);
            }
            cpuOfAll = SpentCpu.of(database, hub.core().store().dataSource());
            Calls service = new Calls("http://localhost:" + hub.port() + "/services/LearnerService");
            Letters letters = new Letters(COLLEGE, password(hub));
            List<LearnerDetails> known = some(people, calls);
            if (besideBatch) {
                besides(database.toString(), hub, service, letters, known, home);
                return;
            }
            int newcomers = calls * (runs + 1) * connections.size();
            Path others = Workload.people(home, newcomers, SEED_OF_NEWCOMERS);
            newcomersTaken = 0;
            List<LearnerDetails> unknown = some(others, newcomers);
            List<String> verifications = verifications(service, letters, known);
            for (int width : connections) {
                String name = database + ", " + width + (width == 1 ? " connection" : " connections");
                List<String> finds = known.stream().map(letters::find).toList();
                List<String> almost = known.stream().map(letters::findAlmost).toList();
                CallKind bare = kind(name + ": bare CXF echo", new Calls(echo.address()), width, finds, "WSRC0004");
                List<CallKind> kinds = List.of(
                        kind(name + ": find, exact", service, width, finds, "WSRC00"),
                        kind(name + ": find, possible", service, width, almost, "WSRC00"),
                        kind(name + ": verify", service, width, verifications, "WSVRC001"));
                CallKind.inTurn(bare, kinds, warmUp, runs);
                bare.report(this::say);
                kinds.forEach(kind -> kind.report(this::say));
                registrations(name, service, width, letters, unknown);
            }
        }
    }

    private CallKind kind(String name, Calls to, int width, List<String> messages, String expected) {
        return new CallKind(name, to, width, messages, expected, cpuOfAll);
    }

    private HubSettings settings(Database database, Path home) {
        if (filled != null) {
            return HubSettings.load(filled, System.getenv());
        }
        Path data = home.resolve(database + "-soap-" + System.nanoTime());
        return HubSettings.load(data, database.fresh(data));
    }

    /** The first two runs warm up. */
    private void besides(
            String name, HubServer hub, Calls service, Letters letters, List<LearnerDetails> known, Path home)
            throws Exception {
        List<String> finds = known.stream().map(letters::find).toList();
        service.send(finds, 16, "WSRC00");
        BesideBatch beside = new BesideBatch(service, finds, rate);
        List<List<Path>> nights = Workload.nights(home, FILE_ROWS, FILES, runs + 1, Workload.people(home, register, 1));
        List<BesideBatch.Measured> with = new ArrayList<>();
        List<BesideBatch.Measured> without = new ArrayList<>();
        for (int run = 0; run < runs + 2; run++) {
            BesideBatch.Measured busy = beside.besides(hub.core(), nights.get(run));
            BesideBatch.Measured idle = beside.alone(SECONDS_ALONE);
            if (run > 1) {
                with.add(busy);
                without.add(idle);
            }
        }
        tell(name + ": find, exact, " + rate + " a second, alone", without);
        tell(name + ": find, exact, " + rate + " a second, beside a batch", with);
        say(Figure.rate(
                name + ": E beside the finds",
                1,
                Figure.median(with.stream().map(BesideBatch.Measured::row).toList())));
    }

    private void tell(String name, List<BesideBatch.Measured> measured) {
        for (double share : new double[] {0.5, 0.99}) {
            List<Double> each =
                    measured.stream().map(one -> one.percentile(share) * 1000).toList();
            say(new Figure(name + ", p" + Math.round(share * 100), Figure.median(each), "ms"));
        }
        say(new Figure(
                name + ", calls measured",
                measured.stream().mapToInt(one -> one.calls().size()).sum(),
                "calls"));
    }

    static String password(HubServer hub) {
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
        CallKind registrations = kind(name + ": register", service, width, List.of(), "WSRC00");
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
        registrations.report(this::say);
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
