package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a learner by number; asked is for what. */
@Controller
class FindLearnerController {

    private final HelpdeskPages.Needs needs;
    private final Show show;

    FindLearnerController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/helpdesk/find")
    String form(SignedIn who) {
        return "helpdesk/find";
    }

    @PostMapping("/helpdesk/find")
    String find(
            SignedIn who,
            @RequestParam(name = "uln", defaultValue = "") String uln,
            @RequestParam(name = "purpose", defaultValue = "") String purpose,
            HttpSession session,
            Model model) {
        String why = Reason.line(purpose);
        Optional<Uln> number = AskedLearner.number(uln);
        FormErrors errors = new FormErrors();
        if (number.isEmpty()) {
            errors.add("uln", show.word("helpdesk.uln.wrong"));
        }
        Reason.check(show, errors, "purpose", why);
        if (errors.isEmpty()) {
            try {
                needs.pace().enter(who.caller());
                if (!needs.lives()
                        .history(number.orElseThrow(), who.justification(why))
                        .isEmpty()) {
                    return "redirect:/helpdesk/learners/" + new AskedLearner(number.get(), why).handle(session);
                }
                errors.add("uln", show.word("helpdesk.uln.nobody"));
            } catch (RefusedException e) {
                errors.add("uln", Refusals.text(show, e));
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("uln", uln);
        model.addAttribute("purpose", purpose);
        return "helpdesk/find";
    }
}
