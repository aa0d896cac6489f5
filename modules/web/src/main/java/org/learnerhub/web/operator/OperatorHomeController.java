package org.learnerhub.web.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.learnerhub.web.operator.OperatorPages.CertificateLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the operator should look at. */
@Controller
class OperatorHomeController {

    private static final Duration SOON = Duration.ofDays(60);

    private final OperatorPages.Needs needs;

    OperatorHomeController(OperatorPages.Needs needs) {
        this.needs = needs;
    }

    @GetMapping("/operator")
    String home(Model model) {
        Instant now = needs.clock().instant();
        model.addAttribute("unfinished", needs.batches().countUnfinished());
        model.addAttribute("parked", needs.letters().count());
        model.addAttribute("oldest", QueuesController.age(needs.outbox().oldest(), now));
        List<CertificateLine> ending = needs.certificates().get().stream()
                .filter(one -> one.until() != null && one.until().isBefore(now.plus(SOON)))
                .toList();
        model.addAttribute("ending", ending.size());
        return "operator/home";
    }
}
