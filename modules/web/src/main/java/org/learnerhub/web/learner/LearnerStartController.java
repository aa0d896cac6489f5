package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.web.frame.Entrance;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Binds the account to the number of whoever has the letter; what was wrong is not told. */
@Controller
@RequestMapping("/learner/start")
class LearnerStartController {

    private static final String VIEW = "learner/start";

    private final LearnerPages.Needs needs;
    private final Entrance entrance;
    private final Show show;

    LearnerStartController(LearnerPages.Needs needs, Entrance entrance, Show show) {
        this.needs = needs;
        this.entrance = entrance;
        this.show = show;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("birth", AskedDate.none());
        return VIEW;
    }

    @PostMapping
    String prove(
            SignedIn who,
            @RequestParam(name = "uln", defaultValue = "") String uln,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "word", defaultValue = "") String word,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskedDate birth = AskedDate.of(request, "birth");
        Optional<Uln> number = Uln.parse(uln.replaceAll("\\s", ""));
        Optional<LocalDate> day = birth.date();
        FormErrors errors = new FormErrors();
        if (number.isEmpty()) {
            errors.add("uln", show.word("learner.start.uln.wrong"));
        }
        if (day.isEmpty()) {
            errors.add("birth-day", show.word("learner.start.birth.wrong"));
        }
        if (code.isBlank()) {
            errors.add("code", show.word("learner.start.code.missing"));
        }
        if (word.isBlank()) {
            errors.add("word", show.word("learner.start.word.missing"));
        }
        if (errors.isEmpty()) {
            Optional<HubCode> refused = needs.prove()
                    .byLetter(
                            who.login(), number.orElseThrow(), day.orElseThrow(), code, word, entrance.address(request))
                    .fold(bound -> Optional.empty(), Optional::of);
            if (refused.isEmpty()) {
                entrance.refresh(request, response);
                return "redirect:/learner";
            }
            errors.add("uln", Refusals.text(show, refused.get()));
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("uln", uln);
        model.addAttribute("birth", birth);
        return VIEW;
    }
}
