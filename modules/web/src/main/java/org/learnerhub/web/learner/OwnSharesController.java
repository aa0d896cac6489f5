package org.learnerhub.web.learner;

import java.util.List;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a learner shares with whom, who opened it, and how to take it back. */
@Controller
@RequestMapping("/learner/shares")
class OwnSharesController {

    private static final String LOOKS = "the learner looks at the own shares";

    private final LearnerPages.Needs needs;

    OwnSharesController(LearnerPages.Needs needs) {
        this.needs = needs;
    }

    static Behalf behalf(SignedIn who, String reason) {
        return new Behalf.Own(who.justification(reason), OwnEntries.uln(who));
    }

    @GetMapping
    String list(SignedIn who, Model model) {
        model.addAttribute("shares", needs.shares().list(behalf(who, LOOKS)).orThrow());
        return "learner/shares";
    }

    @GetMapping("/{guid}")
    String show(SignedIn who, @PathVariable("guid") String guid, Model model) {
        ListShares.Seen seen = needs.shares().list(behalf(who, LOOKS)).orThrow().stream()
                .filter(one -> one.share().guid().equals(guid))
                .findFirst()
                .orElseThrow(NothingHere::new);
        model.addAttribute("seen", seen);
        model.addAttribute("share", seen.share());
        model.addAttribute(
                "openings",
                needs.shares().openings(behalf(who, LOOKS), guid).fold(all -> all, code -> List.of()));
        return "learner/share";
    }

    @PostMapping("/{guid}/revoke")
    String revoke(SignedIn who, @PathVariable("guid") String guid, RedirectAttributes flash) {
        Answer<?> answer = needs.revoke().revoke(behalf(who, "the learner takes it back"), guid);
        if (answer instanceof Answer.Refused<?>) {
            throw new NothingHere();
        }
        flash.addFlashAttribute("done", "learner.share.revoked");
        return "redirect:/learner/shares/" + guid;
    }
}
