package org.learnerhub.web.share;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.domain.share.Share;
import org.learnerhub.web.page.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The pages of a link. Their forms go to the page's own address, so that the secret stands in none of them. */
final class SharePages {

    static final String HOME = "../";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private SharePages() {}

    /** Whatever the reason: nobody learns whether there ever was anything. */
    static ResponseEntity<byte[]> gone() {
        return new Page(HOME, "Nothing is shared here")
                .paragraph(
                        "There is nothing at this address. It may have ended, or been taken back or replaced, or it was"
                                + " not copied whole.")
                .paragraph("Ask the person who gave it to you.")
                .answer(404);
    }

    static ResponseEntity<byte[]> closed(boolean pin) {
        return new Page(HOME, "A learner shares something with you")
                .paragraph("The learner is told each time that this is opened.")
                .html(form(pin, false))
                .answer(200);
    }

    static ResponseEntity<byte[]> pinNeeded() {
        return new Page(HOME, "A learner shares something with you")
                .notice("Enter the PIN that the learner told you.")
                .html(form(true, true))
                .answer(403);
    }

    static ResponseEntity<byte[]> pinWrong() {
        return new Page(HOME, "A learner shares something with you")
                .notice("The PIN is wrong. After five wrong ones this address does not work any more.")
                .html(form(true, true))
                .answer(403);
    }

    private static String form(boolean pin, boolean wrong) {
        return "<form method=\"post\" autocomplete=\"off\">\n"
                + (pin
                        ? "<p><label for=\"pin\">PIN, as the learner told you</label>"
                                + "<input id=\"pin\" name=\"pin\" type=\"password\" inputmode=\"numeric\" required=\"required\""
                                + (wrong ? " aria-invalid=\"true\"" : "") + "/></p>\n"
                        : "")
                + "<p><label for=\"name\">Your name or organisation (if you like; the learner sees it)</label>"
                + "<input id=\"name\" name=\"name\" maxlength=\"254\"/></p>\n"
                + "<p><button name=\"get\" value=\"show\">Open</button></p>\n</form>\n";
    }

    static ResponseEntity<byte[]> shown(Opened.Shown shown) {
        Share share = shown.share();
        int entries = share.events().size() + share.additions().size();
        return new Page(HOME, "A learner’s extract")
                .paragraph(
                        "This is an extract of a learner’s record, signed by this hub. The learner chose what is in it.")
                .rows("About this extract")
                .row("For", share.recipient())
                .row("Purpose", share.purpose())
                .row("Made", time(share.madeAt()))
                .row("Can be opened until", time(share.endsAt()))
                .row("Entries", Integer.toString(entries))
                .end()
                .heading("Fetch it")
                .paragraph(
                        "All three say the same. Keep the file as it is: a file that was saved anew does not verify.")
                .html(downloads(shown.pass()))
                .heading("See that it is genuine")
                .html(
                        "<p>Anybody can <a href=\"../verify\">check an extract</a>, without an account, here or without the"
                                + " hub.</p>\n")
                .answer(200);
    }

    private static String downloads(String pass) {
        return "<form method=\"post\">\n<input type=\"hidden\" name=\"pass\" value=\"" + Page.escaped(pass) + "\"/>\n"
                + "<p><button name=\"get\" value=\"pdf\">PDF, to read and print</button></p>\n"
                + "<p><button name=\"get\" value=\"xml\">XML, for programs</button></p>\n"
                + "<p><button name=\"get\" value=\"json\">JSON, for wallets</button></p>\n</form>\n";
    }

    private static String time(Instant at) {
        return TIME.format(at) + " (London)";
    }

    static ResponseEntity<byte[]> handed(Opened.Handed handed) {
        HttpHeaders headers = Page.headers();
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("extract." + handed.face().name().toLowerCase(Locale.ROOT))
                .build());
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(type(handed.face()))
                .body(handed.bytes());
    }

    private static MediaType type(Face face) {
        return switch (face) {
            case XML -> MediaType.APPLICATION_XML;
            case PDF -> MediaType.APPLICATION_PDF;
            case JSON -> MediaType.APPLICATION_JSON;
        };
    }
}
