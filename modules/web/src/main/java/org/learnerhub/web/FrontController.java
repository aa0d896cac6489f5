package org.learnerhub.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents that everybody may read, and the style of bare pages. */
@RestController
public class FrontController {

    /** No script, no frame, no form, nothing of another origin; the style sheet is the hub's own. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Of {@code docs/}, those for people who write clients or ask how the hub decides; copied by the build. */
    private static final Set<String> DOCUMENTS = Set.of("protocol.md", "errors.md", "rights.md", "matching.md");

    @GetMapping("/front.css")
    public ResponseEntity<byte[]> style() throws IOException {
        return answer("front.css", new MediaType("text", "css"));
    }

    /** As plain text, which every browser shows; Markdown is offered as a download by most. */
    @GetMapping("/documents/{name}")
    public ResponseEntity<byte[]> document(@PathVariable("name") String name) throws IOException {
        return DOCUMENTS.contains(name)
                ? answer("documents/" + name, MediaType.TEXT_PLAIN)
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> answer(String file, MediaType type) throws IOException {
        try (@Nullable InputStream bytes = FrontController.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the build left out " + file);
            }
            return ResponseEntity.ok()
                    .contentType(new MediaType(type, StandardCharsets.UTF_8))
                    .header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .body(bytes.readAllBytes());
        }
    }
}
