package org.learnerhub.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.verify.VerificationText;
import org.learnerhub.verify.Verifying;

/**
 * Verifies an extract of a record, which is judged by other rules than answers are.
 *
 * @param status signed status lists that were fetched before
 * @param online whether to fetch the list that the extract names
 */
record ExtractCheck(Trust trust, List<Path> status, boolean online, Clock clock) {

    private static final int BEGINNING = 64;

    /** By its root element, or because it is no XML at all: a PDF, a JSON object, a compact credential. */
    static boolean isExtract(Path file, DocumentFacts facts) throws IOException {
        if ("Extract".equals(facts.kind())) {
            return true;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).strip();
            return beginning.startsWith("%PDF-") || beginning.startsWith("{") || beginning.startsWith("eyJ");
        }
    }

    int print(Path file, boolean json, PrintWriter out) throws IOException {
        Verification found = verifier().verify(Files.readAllBytes(file));
        if (json) {
            out.println(Json.of(VerificationText.members(file.toString(), found)));
        } else {
            VerificationText.lines(file.toString(), found).forEach(out::println);
        }
        out.flush();
        return VerificationText.exit(found.verdict());
    }

    private VerifyExtract verifier() throws IOException {
        if (!status.isEmpty()) {
            List<byte[]> lists = new ArrayList<>();
            for (Path list : status) {
                lists.add(Files.readAllBytes(list));
            }
            return Verifying.withLists(trust.anchors(), lists, clock);
        }
        return online ? Verifying.online(trust.anchors(), clock) : Verifying.offline(trust.anchors(), clock);
    }
}
