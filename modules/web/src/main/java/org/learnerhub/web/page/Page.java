package org.learnerhub.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page of some sentences for whoever asks too often, and the headers of all pages without a log-in: they let nothing in but
 * the hub's own style, script and pictures, send forms to the hub only, are kept by nobody, and tell no other site where
 * their reader came from.
 */
public final class Page {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String home;
    private final String title;
    private final StringBuilder body = new StringBuilder();

    /**
     * @param home the way from the page's address to the hub's own, such as {@code ../}
     * @param title is the heading too
     */
    public Page(String home, String title) {
        this.home = home;
        this.title = title;
    }

    /** @param text is escaped */
    public Page paragraph(String text) {
        body.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br/>");
                default -> escaped.appendCodePoint(Character.isISOControl(sign) ? ' ' : sign);
            }
        });
        return escaped.toString();
    }

    public ResponseEntity<byte[]> answer(int status) {
        String name = escaped(title);
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"robots\" content=\"noindex\"/>\n<title>" + name + "</title>\n"
                + "<link rel=\"stylesheet\" href=\"" + home + "front.css\"/>\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#content\">Skip to the content</a>\n"
                + "<header><p>Learner data exchange hub</p></header>\n<main id=\"content\">\n<h1>" + name + "</h1>\n"
                + body + "</main>\n</body>\n</html>\n";
        return ResponseEntity.status(status)
                .headers(headers())
                .contentType(HTML)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the headers of every answer to people into an answer that a template makes. */
    public static void headers(HttpServletResponse response) {
        headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    }

    /** Of every answer to people. */
    public static HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("X-Robots-Tag", "noindex");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        return headers;
    }
}
