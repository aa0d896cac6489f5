package org.learnerhub.web.helpdesk;

import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the helpdesk. Tells nothing of anybody. */
@Controller
class HelpdeskHomeController {

    private static final int MOST = 100;

    private final HelpdeskPages.Needs needs;

    HelpdeskHomeController(HelpdeskPages.Needs needs) {
        this.needs = needs;
    }

    @GetMapping("/helpdesk")
    String home(SignedIn who, Model model) {
        model.addAttribute("cases", needs.reviews().count(new CaseFilter(ReviewState.OPEN, null, null, null)));
        model.addAttribute("merges", needs.orders().countWaiting());
        model.addAttribute("two", needs.orders().asksForTwo());
        model.addAttribute(
                "proposals",
                many(needs.proposals().open(needs.clock().instant(), MOST).size()));
        model.addAttribute(
                "disagreements", many(needs.disagreements().open(MOST).size()));
        return "helpdesk/home";
    }

    /** More are not counted. */
    private static String many(int found) {
        return found < MOST ? Integer.toString(found) : MOST + "+";
    }
}
