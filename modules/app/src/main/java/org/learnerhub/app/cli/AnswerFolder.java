package org.learnerhub.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.contract.exchange.Document;
import org.learnerhub.contract.exchange.GetDocumentResponse;
import org.learnerhub.signature.DocumentVerifier;
import org.learnerhub.signature.Verdict;

/**
 * Where a job's documents go. Each is verified before it gets its name; what does not verify is kept under a name that
 * ends in {@code .unverified}.
 */
final class AnswerFolder {

    private static final String RECEIPT = "receipt.xml";
    private static final String RESULT = "result.xml";
    private static final String OUTPUT_CSV = "output.csv";
    private static final Set<String> OUTPUTS = Set.of(OUTPUT_CSV, "output.xml");

    private final Path folder;
    private final DocumentVerifier verifier;
    private final SentFile sent;
    private final long job;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Set<String> complaints = new LinkedHashSet<>();

    AnswerFolder(Path folder, DocumentVerifier verifier, SentFile sent, long job) {
        this.folder = folder;
        this.verifier = verifier;
        this.sent = sent;
        this.job = job;
    }

    Path folder() {
        return folder;
    }

    /** What was kept, in the order it came. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Why some document is not to be relied on, a sentence each; empty where all are genuine and about this file. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Judges the receipt without keeping it; false where it is not to be relied on. */
    boolean examine(byte[] receipt) {
        Verdict verdict = verifier.verify(new ByteArrayInputStream(receipt));
        return note(RECEIPT, verdict, DocumentFacts.of(new ByteArrayInputStream(receipt)));
    }

    void keepReceipt(byte[] receipt) throws IOException {
        Draft draft = Draft.of(folder.resolve(RECEIPT));
        Files.write(draft.path(), receipt);
        settle(draft, examine(receipt));
    }

    /** Fetches result and output. May be repeated where it was broken off. */
    void collect(HubClient hub) throws IOException {
        Draft result = Draft.of(folder.resolve(RESULT));
        fetch(hub.document(job, Document.RESULT), result);
        boolean genuine = note(RESULT, verifier.verify(result.path()), DocumentFacts.of(result.path()));
        collectOutput(hub);
        settle(result, genuine);
    }

    private void collectOutput(HubClient hub) throws IOException {
        GetDocumentResponse response = hub.document(job, Document.OUTPUT);
        if (!OUTPUTS.contains(response.getFileName())) {
            throw new HubUnreachable("the output has a name that is not of the contract");
        }
        Draft output = Draft.of(folder.resolve(response.getFileName()));
        fetch(response, output);
        if (response.getFileName().equals(OUTPUT_CSV)) {
            collectDetached(hub, output);
        } else {
            settle(output, note(response.getFileName(), verifier.verify(output.path())));
        }
    }

    private void collectDetached(HubClient hub, Draft output) throws IOException {
        Draft signature = Draft.of(folder.resolve(OUTPUT_CSV + ".signature.xml"));
        fetch(hub.document(job, Document.OUTPUT_SIGNATURE), signature);
        Verdict verdict = verifier.verify(signature.path(), output.path());
        boolean genuine = note(OUTPUT_CSV, verdict);
        settle(output, genuine);
        settle(signature, genuine);
    }

    private static void fetch(GetDocumentResponse response, Draft draft) throws IOException {
        String digest;
        try (InputStream content = BrokenTransport.guarded(response.getContent().getInputStream());
                OutputStream file = Files.newOutputStream(draft.path())) {
            digest = FileDigest.copy(content, file);
        }
        if (!digest.equalsIgnoreCase(response.getSha256())) {
            draft.drop();
            throw new HubUnreachable("a document was damaged on its way");
        }
    }

    /** A genuine document about another file or job is no answer to this one. */
    private boolean note(String name, Verdict verdict, DocumentFacts facts) {
        if (!note(name, verdict)) {
            return false;
        }
        boolean ours =
                sent.sha256().equals(facts.fileSha256()) && Long.toString(job).equals(facts.job());
        if (!ours) {
            complaints.add(name + " is genuine, but about another file or job than this one.");
        }
        return ours;
    }

    private boolean note(String name, Verdict verdict) {
        if (verdict instanceof Verdict.NotGenuine not) {
            complaints.add(name + " is not to be relied on: " + not.reason().sentence() + " " + not.detail());
            return false;
        }
        return true;
    }

    private void settle(Draft draft, boolean genuine) throws IOException {
        if (genuine) {
            draft.keep();
            files.add(draft.target());
        } else {
            draft.keepAsUnverified();
        }
    }
}
