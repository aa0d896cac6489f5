package org.learnerhub.web.developer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Each code of the catalogue: what it means, where one meets it, an example, and how to mend it. */
@Controller
class CodesController {

    private static final int MOST_LINES = 6;
    private static final int MOST_SIGNS = 2_000;

    private final DeveloperPages.Needs needs;
    private final PackedFiles files;
    private final Show show;

    CodesController(DeveloperPages.Needs needs, PackedFiles files, Show show) {
        this.needs = needs;
        this.files = files;
        this.show = show;
    }

    /** A code in a list. */
    record Line(String code, String severity, String place, String sentence) {}

    /** @param text its first lines */
    record Sample(String name, String text) {}

    @GetMapping("/errors")
    String codes(@RequestParam(name = "q", defaultValue = "") String asked, Model model, HttpServletResponse response) {
        OpenPage.headers(response);
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        List<Line> found = Catalogue.codes().stream()
                .filter(code -> fits(code, wanted))
                .map(this::line)
                .toList();
        model.addAttribute("asked", asked.strip());
        model.addAttribute("codes", found);
        return "developer/codes";
    }

    private boolean fits(HubCode code, String wanted) {
        return wanted.isEmpty()
                || (code.code() + " " + code.sentence() + " " + code.mend() + " "
                                + needs.wire().apply(code).orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private Line line(HubCode code) {
        return new Line(code.code(), severity(code), place(code), code.sentence());
    }

    private String severity(HubCode code) {
        return show.word("developer.severity." + code.severity().name().toLowerCase(Locale.ROOT));
    }

    private String place(HubCode code) {
        return show.word("developer.place." + Place.of(code).name().toLowerCase(Locale.ROOT));
    }

    @GetMapping("/errors/{code}")
    String code(@PathVariable("code") String asked, Model model, HttpServletResponse response) {
        OpenPage.headers(response);
        HubCode code = Catalogue.find(asked.strip().toUpperCase(Locale.ROOT)).orElseThrow(NothingHere::new);
        model.addAttribute("code", line(code));
        model.addAttribute("mend", code.mend());
        model.addAttribute("wire", needs.wire().apply(code).orElse(null));
        model.addAttribute("example", CodeExample.of(code));
        model.addAttribute(
                "said", show.word("developer.said." + Place.of(code).name().toLowerCase(Locale.ROOT)));
        model.addAttribute("sample", sample(code.code()));
        return "developer/code";
    }

    /** Null where there is none that people can read. */
    private @Nullable Sample sample(String code) {
        return files.example(code)
                .flatMap(file -> readable(file.getValue()).map(text -> new Sample(file.getKey(), text)))
                .orElse(null);
    }

    private static Optional<String> readable(String text) {
        boolean strange = text.chars()
                .limit(MOST_SIGNS)
                .anyMatch(sign -> sign == '\uFFFD' || (Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0));
        return text.isBlank() || strange
                ? Optional.empty()
                : Optional.of(text.substring(0, Math.min(MOST_SIGNS, text.length()))
                        .lines()
                        .limit(MOST_LINES)
                        .collect(Collectors.joining("\n")));
    }
}
