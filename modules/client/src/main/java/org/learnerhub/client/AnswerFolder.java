package org.learnerhub.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.learnerhub.contract.exchange.Document;
import org.learnerhub.contract.exchange.GetDocumentResponse;

/**
 * Where a job's documents go. Each is verified before it gets its name; what does not verify is kept under a name that
 * ends in {@code .unverified}.
 */
final class AnswerFolder {

    private static final String RECEIPT = "receipt.xml";
    private static final String RESULT = "result.xml";
    private static final Set<String> OUTPUTS = Set.of("output.csv", "output.xml");
    private static final Pattern EDITION = Pattern.compile("\\.edition-[0-9]{1,9}(?=\\.)");

    private final Path folder;
    private final AnswerCheck check;
    private final long job;
    private final Set<Path> files = new LinkedHashSet<>();

    AnswerFolder(Path folder, AnswerCheck check, long job) {
        this.folder = folder;
        this.check = check;
        this.job = job;
    }

    Path folder() {
        return folder;
    }

    /** What was kept, in the order it came. */
    List<Path> files() {
        return List.copyOf(files);
    }

    AnswerCheck check() {
        return check;
    }

    /** Judges the receipt without keeping it; false where it is not to be relied on. */
    boolean examine(byte[] receipt) {
        return check.receipt(RECEIPT, receipt);
    }

    void keepReceipt(byte[] receipt) throws IOException {
        Draft draft = Draft.of(folder.resolve(RECEIPT));
        Files.write(draft.path(), receipt);
        settle(draft, examine(receipt));
    }

    /** Fetches result and output, all of the edition that is the newest now. May be repeated where it was broken off. */
    void collect(HubClient hub) throws IOException {
        GetDocumentResponse response = hub.document(job, Document.RESULT, null);
        String name = name(response, Set.of(RESULT));
        Draft result = Draft.of(folder.resolve(name));
        fetch(response, result);
        int edition = response.getEdition() == null ? 1 : response.getEdition();
        boolean genuine = check.result(name, result.path(), edition);
        collectOutput(hub, edition);
        settle(result, genuine);
    }

    /** The name that the hub gave, if it is one of those expected but for the edition in it. */
    private static String name(GetDocumentResponse response, Set<String> expected) {
        String name = response.getFileName();
        if (!expected.contains(EDITION.matcher(name).replaceFirst(""))) {
            throw new HubUnreachable("a document has a name that is not of the contract");
        }
        return name;
    }

    private void collectOutput(HubClient hub, int edition) throws IOException {
        GetDocumentResponse response = hub.document(job, Document.OUTPUT, edition);
        String name = name(response, OUTPUTS);
        Draft output = Draft.of(folder.resolve(name));
        fetch(response, output);
        if (name.endsWith(".csv")) {
            collectDetached(hub, output, name, edition);
        } else {
            settle(output, check.output(name, output.path(), edition));
        }
    }

    private void collectDetached(HubClient hub, Draft output, String name, int edition) throws IOException {
        Draft signature = Draft.of(folder.resolve(name + ".signature.xml"));
        fetch(hub.document(job, Document.OUTPUT_SIGNATURE, edition), signature);
        boolean genuine = check.output(name, signature.path(), output.path(), edition);
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

    private void settle(Draft draft, boolean genuine) throws IOException {
        if (genuine) {
            draft.keep();
            files.add(draft.target());
        } else {
            draft.keepAsUnverified();
        }
    }
}
