package org.learnerhub.web.verify;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.web.page.Page;
import org.springframework.http.ResponseEntity;

/** The pages for whoever was shown an extract. The verdict is in words first; what the signature covers is shown as it reads it. */
final class VerifyPages {

    static final String HOME = "";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final String fingerprint;

    /** @param fingerprint of the certificate to trust */
    VerifyPages(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    ResponseEntity<byte[]> form(@Nullable String problem, int status) {
        Page page = new Page(HOME, "Check that an extract is genuine");
        if (problem != null) {
            page.notice(problem);
        }
        page.paragraph("Choose the file as it was given to you: XML, PDF or JSON. You need no account.")
                .html("<form method=\"post\" action=\"verify\" enctype=\"multipart/form-data\">\n"
                        + "<p><label for=\"file\">The extract</label>"
                        + "<input id=\"file\" name=\"file\" type=\"file\" accept=\".xml,.pdf,.json\" required=\"required\"/></p>\n"
                        + "<p><button>Check it</button></p>\n</form>\n")
                .paragraph("The file is read once and not kept.");
        return offline(page).answer(status);
    }

    private Page offline(Page page) {
        return page.heading("Check it without the hub")
                .html(
                        "<p>Fetch the <a href=\"trust/ca.pem\">certificate to trust</a> as <code>root.pem</code>, and compare its"
                                + " SHA-256 fingerprint with the one that the operator tells you by telephone or letter:</p>\n"
                                + "<p><code>" + fingerprint + "</code></p>\n"
                                + "<p>Then, for a whole extract in XML:</p>\n<p><code>xmlsec1 --verify --enabled-key-data x509"
                                + " --enabled-reference-uris empty,same-doc --trusted-pem root.pem extract.xml</code></p>\n"
                                + "<p>Or for every kind, and for extracts from which the learner has left entries out:</p>\n"
                                + "<p><code>java -jar hub-verify.jar --trust root.pem extract.pdf</code></p>\n"
                                + "<p>Without the hub you do not learn whether an extract was withdrawn or replaced.</p>\n");
    }

    ResponseEntity<byte[]> result(Verification verification) {
        Page page = new Page(HOME, title(verification.verdict())).paragraph(meaning(verification.verdict()));
        for (Refusal reason : verification.reasons()) {
            page.paragraph(reason.code().code() + ": " + reason.text() + " "
                    + reason.code().mend());
        }
        Disclosed covered = verification.covered();
        if (covered != null) {
            head(page, covered);
            covered.entries().forEach(entry -> entry(page, entry));
        }
        if (verification.verdict() != Verdict.GENUINE) {
            page.heading("This accuses nobody")
                    .paragraph(
                            "A file also changes when it is opened and saved by another program, printed and scanned, or"
                                    + " sent through a service that rewrites it. Ask for the file as the hub gave it out.");
        }
        page.html("<p><a href=\"verify\">Check another file</a></p>\n");
        return offline(page).answer(200);
    }

    static String title(Verdict verdict) {
        return switch (verdict) {
            case GENUINE -> "✓ Genuine";
            case CHANGED -> "✗ Changed since it was issued";
            case NOT_OURS -> "✗ Not issued by us";
            case WITHDRAWN_OR_REPLACED -> "✗ Withdrawn or replaced";
            case CANNOT_TELL -> "? We cannot tell";
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case GENUINE ->
                "This hub made the extract, it is unaltered, and it counts. Compare what you were shown with what"
                        + " is below: only that was signed.";
            case CHANGED -> "The file is not as it was when it was issued. Do not rely on it.";
            case NOT_OURS -> "No hub that is trusted here has signed this file. Do not rely on it.";
            case WITHDRAWN_OR_REPLACED ->
                "The extract was genuine, and does not count any more. Ask the learner for a newer" + " one.";
            case CANNOT_TELL ->
                "The file cannot be read as an extract, or it cannot be learnt whether it still counts.";
        };
    }

    private static void head(Page page, Disclosed covered) {
        ExtractHead head = covered.head();
        page.rows("What the signature covers")
                .row("Learner", head.holder().name())
                .row("Unique Learner Number", head.holder().uln().toString());
        optional(page, "Date of birth", head.holder().birthDate());
        page.row("Issued", time(head.issued())).row("By", covered.signer());
        Instant until = head.validUntil();
        optional(page, "Counts until", until == null ? null : time(until));
        optional(page, "For", head.recipient());
        optional(page, "Purpose", head.purpose());
        page.row(
                "Entries",
                covered.isSubset()
                        ? covered.entries().size() + "; the learner has left out others, " + covered.entriesAtIssue()
                                + " at most in all"
                        : Integer.toString(covered.entries().size()));
        page.row("Extract", head.id()).end();
    }

    private static void entry(Page page, ExtractEntry entry) {
        page.rows(
                switch (entry.kind()) {
                    case ACHIEVEMENT -> "Entry " + entry.id() + ": a result, confirmed by an awarding body";
                    case PARTICIPATION -> "Entry " + entry.id() + ": a course, as the provider says";
                    case OWN_ADDITION -> "Entry " + entry.id() + ": the learner’s own words, not confirmed by anybody";
                });
        entry.fields().forEach((field, value) -> page.row(field.label(), value));
        page.end();
    }

    private static void optional(Page page, String name, @Nullable Object value) {
        if (value != null) {
            page.row(name, value.toString());
        }
    }

    private static String time(Instant at) {
        return TIME.format(at) + " (London)";
    }
}
