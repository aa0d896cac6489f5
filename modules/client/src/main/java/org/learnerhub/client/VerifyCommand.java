package org.learnerhub.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.signature.DocumentVerifier;
import org.learnerhub.signature.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a document is genuine, without any network. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks a signed document or an extract offline: who signed, when, what is covered.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:genuine",
            "1:not genuine, withdrawn, or not of the job, edition or result named; the reason is printed",
            "2:the command was not understood",
            "4:of an extract: it cannot be told, mostly because no status list was given"
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final String DETACHED = ".signature.xml";

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A signed XML document, a signature X.signature.xml of a file X, or an extract in any face.")
    private Path file = Path.of("");

    @Option(names = "--trust", paramLabel = "CERT.pem", description = "Whom to trust; default DATA/trust/ca.pem.")
    private @Nullable Path trust;

    @Option(
            names = "--content",
            paramLabel = "FILE",
            description = "The file that a detached signature is about, or the output that a result must name.")
    private @Nullable Path content;

    @Option(names = "--job", paramLabel = "N", description = "The job that the document must be of.")
    private @Nullable Long job;

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "With --job: the edition of its answer that an output or result must be of; default any.")
    private @Nullable Integer edition;

    @Option(
            names = "--data",
            defaultValue = "${env:HUB_DATA:-data}",
            description = "A hub's data folder; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    @Option(
            names = "--status",
            paramLabel = "LIST",
            description = "Of an extract: a signed status list, fetched before; may be repeated. /status/N/token tells"
                    + " withdrawn from replaced, and so do /status/N and /status/N/refresh, given both.")
    private List<Path> status = new ArrayList<>();

    @Option(names = "--online", description = "Of an extract: fetches the status list that it names.")
    private boolean online;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    /** For the command line. */
    public VerifyCommand() {
        this(Surroundings.ofThisProcess());
    }

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec, surroundings);
        if (!Files.isRegularFile(file)) {
            throw console.misuse("There is no file " + file + ".");
        }
        if (content != null && !Files.isRegularFile(content)) {
            throw console.misuse("There is no file " + content + ".");
        }
        if (edition != null && job == null) {
            throw console.misuse("--edition needs --job.");
        }
        Quiet.libraries(surroundings);
        for (Path list : status) {
            if (!Files.isRegularFile(list)) {
                throw console.misuse("There is no file " + list + ".");
            }
        }
        try {
            DocumentFacts facts = DocumentFacts.of(file);
            if (ExtractCheck.isExtract(file, facts)) {
                return new ExtractCheck(trust(console), status, online, surroundings.clock())
                        .print(file, json, console.out());
            }
            DocumentVerifier verifier =
                    new DocumentVerifier(surroundings.clock(), trust(console).anchors());
            return print(find(verifier, facts), console.out());
        } catch (CommandFailure e) {
            return console.failed(e);
        }
    }

    private Finding find(DocumentVerifier verifier, DocumentFacts facts) throws IOException {
        boolean aboutOther = content != null && !facts.isDetachedSignature();
        Verdict verdict = aboutOther ? verifier.verify(file) : verifier.verify(file, content(facts));
        HubCode objection = SignatureCode.NOT_GENUINE;
        if (verdict instanceof Verdict.Genuine genuine) {
            OutputLabel said = facts.isResult() ? facts.answers() : genuine.label();
            objection = aboutOther ? unlike(facts) : null;
            objection = objection == null ? OutputBinding.unexpected(facts, said, job, edition) : objection;
        }
        return new Finding(file, verdict, facts, objection);
    }

    /** What speaks against the content being the output that belongs to this document. */
    private @Nullable HubCode unlike(DocumentFacts facts) throws IOException {
        Path output = Objects.requireNonNull(content);
        if (!facts.isResult()) {
            return SignatureCode.SIGNATURE_OF_OTHER_KIND;
        }
        Path signature = output.resolveSibling(output.getFileName() + DETACHED);
        Path labelled = Files.isRegularFile(signature) ? signature : output;
        return OutputBinding.objection(facts, DocumentFacts.of(labelled).label(), output);
    }

    private int print(Finding finding, PrintWriter out) {
        if (json) {
            finding.printJson(out);
        } else {
            finding.print(out);
        }
        return finding.isGood() ? Exit.ALL_RESOLVED : Exit.SOME_UNRESOLVED;
    }

    private Trust trust(Console console) {
        if (trust != null) {
            return Trust.from(trust);
        }
        Path own = data.resolve("trust").resolve("ca.pem");
        if (!Files.isRegularFile(own)) {
            throw console.misuse("Whom to trust? Give --trust CERT.pem; there is no " + own + ".");
        }
        return Trust.from(own);
    }

    /** Only a signature that stands alone needs another file: the one beside it that its name or its URI says. */
    private @Nullable Path content(DocumentFacts facts) {
        if (content != null || !facts.isDetachedSignature()) {
            return content;
        }
        String name = file.getFileName().toString();
        if (name.endsWith(DETACHED)) {
            Path beside = file.resolveSibling(name.substring(0, name.length() - DETACHED.length()));
            if (Files.isRegularFile(beside)) {
                return beside;
            }
        }
        return facts.referencedBeside(file);
    }

    /**
     * What was found, to be shown.
     *
     * @param objection null where there is none
     */
    private record Finding(
            Path file,
            Verdict verdict,
            DocumentFacts facts,
            @Nullable HubCode objection) {

        boolean isGood() {
            return objection == null;
        }

        void print(PrintWriter out) {
            if (verdict instanceof Verdict.NotGenuine not) {
                out.println("NOT GENUINE: " + file);
                out.println("  " + SignatureCode.NOT_GENUINE.code() + " "
                        + not.reason().sentence());
                out.println("  " + not.detail());
            } else if (objection != null) {
                VerdictText.objection(file, objection).forEach(out::println);
            } else if (verdict instanceof Verdict.Genuine genuine) {
                VerdictText.genuine(file, genuine, facts).forEach(out::println);
            }
            out.flush();
        }

        void printJson(PrintWriter out) {
            out.println(Json.of(VerdictText.members(file, verdict, facts, objection)));
            out.flush();
        }
    }
}
