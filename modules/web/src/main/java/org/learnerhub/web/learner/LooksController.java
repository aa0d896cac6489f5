package org.learnerhub.web.learner;

import java.util.Map;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at the learner, under every number that is theirs, the newest first. */
@Controller
class LooksController {

    private static final int AT_ONCE = 20;
    private static final int MOST_PAGES = 5_000;

    private final LearnerPages.Needs needs;
    private final LookText text;

    LooksController(LearnerPages.Needs needs, LookText text) {
        this.needs = needs;
        this.text = text;
    }

    @GetMapping("/learner/looks")
    String looks(SignedIn who, @RequestParam(name = "page", defaultValue = "1") String asked, Model model) {
        int page = asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
        if (page < 1 || page > MOST_PAGES) {
            throw new NothingHere();
        }
        ShowLooks.Page found = needs.looks()
                .show(
                        who.justification("the learner asks who looked"),
                        OwnEntries.uln(who),
                        (page - 1L) * AT_ONCE,
                        AT_ONCE)
                .orElseThrow(NothingHere::new);
        long pages = Math.max(1, (found.total() + AT_ONCE - 1) / AT_ONCE);
        model.addAttribute("looks", found.looks().stream().map(text::of).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("previous", page > 1 ? Map.of("href", "/learner/looks?page=" + (page - 1)) : null);
        model.addAttribute("next", page < pages ? Map.of("href", "/learner/looks?page=" + (page + 1)) : null);
        return "learner/looks";
    }
}
