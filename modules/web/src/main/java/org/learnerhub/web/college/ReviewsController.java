package org.learnerhub.web.college;

import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.casework.ShowOwnCases;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows of the institution that wait for somebody of the hub, who alone decides. */
@Controller
@RequestMapping(Area.COLLEGE)
class ReviewsController {

    private static final int MOST = 50;

    private final ShowOwnCases cases;

    ReviewsController(ShowOwnCases cases) {
        this.cases = cases;
    }

    @GetMapping("/reviews")
    String reviews(
            SignedIn who,
            @RequestParam(name = "decided", defaultValue = "false") boolean decided,
            @RequestParam(name = "after", defaultValue = "0") long after,
            Model model) {
        Call call = who.call(Operation.LIST_BATCHES);
        List<ShowOwnCases.OwnCase> found = cases.list(call, !decided, after, MOST + 1);
        model.addAttribute("cases", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("decided", decided);
        model.addAttribute("open", cases.open(call));
        if (found.size() > MOST) {
            model.addAttribute("next", found.get(MOST - 1).number());
        }
        return "college/reviews";
    }
}
