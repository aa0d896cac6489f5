package org.learnerhub.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a batch file, waits for the answer, fetches and verifies it. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = "Sends a batch file to a hub, waits, and fetches the signed answer.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all rows have a ULN, or an event in a record (with --no-wait: the hub has the file)",
            "1:finished, but some rows were rejected or held, or a person must look at them",
            "2:the command was not understood",
            "3:the file was refused; the reason is printed",
            "4:accepted, but there is no answer to rely on: time is up, the job waits for the operator,"
                    + " a document is damaged or is not of this job, or a signature does not verify",
            "5:the hub cannot be reached; it is safe to repeat the command",
            "6:the organisation, its password or its rights are not in order",
            "70:a fault of the program"
        })
public final class SubmitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The batch file, CSV or XML.")
    private Path file = Path.of("");

    @Option(names = "--ukprn", required = true, paramLabel = "N", description = "The sending institution.")
    private String ukprn = "";

    @Option(names = "--user", required = true, paramLabel = "U", description = "Who sends: a name for the record.")
    private String user = "";

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "Holds the organisation's password; without it the environment variable HUB_PASSWORD counts.")
    private @Nullable Path passwordFile;

    @Option(names = "--hub", defaultValue = "http://localhost:8080", description = "Default ${DEFAULT-VALUE}.")
    private URI hub = URI.create("http://localhost:8080");

    @Option(
            names = "--job",
            paramLabel = "FUL|CHK",
            description = "FUL registers and updates (default), CHK only looks up. Also the other words of --kind.")
    private @Nullable JobType job;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = {
                "registration, verification, achievement or participation;",
                "only where headings or root element do not tell it."
            })
    private @Nullable FileKind kind;

    @Option(
            names = "--dry-run",
            description = {
                "Gives what a real run would give now, and writes nothing. A new learner gets RC001 without a ULN.",
                "At most 100,000 rows."
            })
    private boolean dryRun;

    @Option(
            names = "--client-key",
            paramLabel = "K",
            description = "The same file under another key is another submission.")
    private @Nullable String clientKey;

    @Option(names = "--organisation-ref", paramLabel = "R", description = "Six letters or digits, where in use.")
    private @Nullable String organisationRef;

    @Option(names = "--trust", paramLabel = "CA.pem", description = "The authority that signs for the hub.")
    private @Nullable Path trust;

    @Option(
            names = "--wait",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Waits for the answer (default); --no-wait ends with the receipt.")
    private boolean waits = true;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "3600",
            description = "How long to wait at most; default ${DEFAULT-VALUE}.")
    private long timeout = 3600;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the documents go; default job-NUMBER.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints one JSON object instead of a table.")
    private boolean json;

    /** For the command line. */
    public SubmitCommand() {
        this(Surroundings.ofThisProcess());
    }

    SubmitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec, surroundings);
        Submission.Wishes wishes = wishes(console);
        Quiet.libraries(surroundings);
        try (Progress progress = console.progress()) {
            return end(new Submission(surroundings, wishes, progress).run(), console);
        } catch (CommandFailure e) {
            return console.failed(e);
        }
    }

    private Submission.Wishes wishes(Console console) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw console.misuse("There is no file " + file + " that can be read.");
        }
        if (Ukprn.parse(ukprn).isEmpty()) {
            throw console.misuse("--ukprn must be eight letters or digits.");
        }
        if (timeout < 0) {
            throw console.misuse("--timeout must not be negative.");
        }
        if (hub.getHost() == null || !("http".equals(hub.getScheme()) || "https".equals(hub.getScheme()))) {
            throw console.misuse("--hub must be an address such as http://localhost:8080.");
        }
        JobType wanted = wanted(console);
        String key =
                dryRun && clientKey == null ? "dry run " + surroundings.clock().instant() : clientKey;
        Login login = new Login(ukprn, organisationRef, password(console), user);
        return new Submission.Wishes(file, hub, login, wanted, key, trust, waits, Duration.ofSeconds(timeout), out);
    }

    /** Null: the hub sees by the file what it is. */
    private @Nullable JobType wanted(Console console) {
        if (kind == null) {
            return dryRun ? dryRun(console) : job;
        }
        JobType asked = kind.job(dryRun);
        if (job != null || asked == null) {
            throw console.misuse(
                    job == null
                            ? "A verification writes nothing anyway; leave out --dry-run."
                            : "Give --kind or --job, not both.");
        }
        return asked;
    }

    private JobType dryRun(Console console) {
        JobType dry = job == null ? JobType.DRY : FileKind.dryRunOf(job);
        if (dry == null) {
            throw console.misuse("--job " + job + " writes nothing anyway; leave out --dry-run.");
        }
        return dry;
    }

    private String password(Console console) throws IOException {
        if (passwordFile != null) {
            if (!Files.isReadable(passwordFile)) {
                throw console.misuse("There is no password file " + passwordFile + " that can be read.");
            }
            return Files.readString(passwordFile).strip();
        }
        String password = surroundings.variable("HUB_PASSWORD");
        if (password == null) {
            throw console.misuse("Give the password by --password-file or in the environment variable HUB_PASSWORD.");
        }
        return password;
    }

    private int end(Report report, Console console) {
        if (json) {
            report.printJson(console.out());
        }
        if (report.refusal() != null) {
            return console.failed(report.refusal().failure(Exit.FILE_REFUSED));
        }
        if (report.state() == State.PARKED) {
            return console.failed(new CommandFailure(
                    Exit.NO_ANSWER,
                    "HUB-5002 Work on job " + report.job()
                            + " has stopped and waits for the operator; nothing is lost.",
                    "Ask the operator, naming the job number; then send the same file again to fetch the answer."));
        }
        print(report, console.out());
        if (!report.verified()) {
            return console.failed(new CommandFailure(
                    Exit.NO_ANSWER,
                    "A document that the hub sent is not to be relied on; see above.",
                    "Do not use it; check --trust and tell the operator."));
        }
        return report.allResolved() ? Exit.ALL_RESOLVED : Exit.SOME_UNRESOLVED;
    }

    private void print(Report report, PrintWriter target) {
        if (json) {
            return;
        }
        if (dryRun) {
            target.println("dry run: nothing was written to the register");
        }
        if (waits) {
            report.printTable(target);
        } else {
            target.printf(
                    "job %d: the hub has the file (%s)%n",
                    report.job(), report.state().value());
            target.flush();
        }
    }
}
