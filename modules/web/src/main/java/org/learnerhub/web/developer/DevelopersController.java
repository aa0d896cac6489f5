package org.learnerhub.web.developer;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.learnerhub.web.frame.NothingHere;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody needs who writes a program that calls the hub. */
@Controller
class DevelopersController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final DeveloperPages.Needs needs;
    private final PackedFiles files;

    DevelopersController(DeveloperPages.Needs needs, PackedFiles files) {
        this.needs = needs;
        this.files = files;
    }

    @GetMapping("/developers")
    String developers(Model model, HttpServletResponse response) {
        OpenPage.headers(response);
        model.addAttribute("fingerprint", needs.fingerprint());
        model.addAttribute("schemas", files.schemas());
        model.addAttribute("batches", files.samples("batches"));
        model.addAttribute("achievements", files.samples("achievements"));
        model.addAttribute("participation", files.samples("participation"));
        return "developer/developers";
    }

    @GetMapping("/developers/schemas/{name}")
    ResponseEntity<byte[]> schema(@PathVariable("name") String name) {
        return answer(files.schema(name), MediaType.APPLICATION_XML);
    }

    @GetMapping("/developers/samples/{kind}/{name}")
    ResponseEntity<byte[]> sample(@PathVariable("kind") String kind, @PathVariable("name") String name) {
        return answer(files.sample(kind + "/" + name), TEXT);
    }

    @GetMapping("/developers/samples/{kind}/invalid/{name}")
    ResponseEntity<byte[]> invalid(@PathVariable("kind") String kind, @PathVariable("name") String name) {
        return answer(files.sample(kind + "/invalid/" + name), TEXT);
    }

    /** As text, which every browser shows and none runs. */
    private static ResponseEntity<byte[]> answer(Optional<byte[]> file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .body(file.orElseThrow(NothingHere::new));
    }
}
