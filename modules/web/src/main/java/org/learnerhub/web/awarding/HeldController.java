package org.learnerhub.web.awarding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows that belong to nobody yet: those that the institution sent, and those about learners whom it registered. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class HeldController {

    private static final int MOST = 50;

    private final ListHeld held;

    HeldController(ListHeld held) {
        this.held = held;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    /** @param registered those of learners whom the institution registered, whoever sent them */
    @GetMapping("/held")
    String held(
            SignedIn who,
            @RequestParam(name = "registered", defaultValue = "false") boolean registered,
            @RequestParam(name = "after", defaultValue = "0") long after,
            Model model) {
        Call call = who.call(Operation.LIST_HELD_ROWS);
        Ukprn own = call.institution().ukprn();
        ListHeld.Whose whose = registered ? new ListHeld.Whose.RegisteredBy(own) : new ListHeld.Whose.SentBy(own);
        List<HeldRow> found = held.list(
                whose,
                Math.max(0, after),
                MOST + 1,
                Operation.LIST_HELD_ROWS,
                call.to(Operation.LIST_HELD_ROWS, registered ? "REGISTERED" : "SENT"));
        model.addAttribute(
                "rows",
                found.stream().limit(MOST).map(row -> HeldView.of(row, own)).toList());
        model.addAttribute("registered", registered);
        if (found.size() > MOST) {
            model.addAttribute("next", found.get(MOST - 1).id());
        }
        return "awarding/held";
    }
}
