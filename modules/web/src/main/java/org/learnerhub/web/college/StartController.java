package org.learnerhub.web.college;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page: what waits. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class StartController {

    private static final int LATEST = 25;

    private final CollegePages.Needs needs;

    StartController(CollegePages.Needs needs) {
        this.needs = needs;
    }

    @GetMapping
    String start(SignedIn who, HttpServletRequest request, Model model) {
        Call call = who.call(Operation.LIST_BATCHES);
        List<Batch> latest = needs.collect().list(call.institution(), null, null, null, LATEST);
        model.addAttribute(
                "underWay",
                latest.stream().filter(batch -> !batch.state().isFinal()).count());
        model.addAttribute("waiting", needs.fetched().waiting(latest).size());
        model.addAttribute("inReview", needs.cases().open(call));
        model.addAttribute("institution", call.institution().name());
        model.addAttribute("administrator", who.administrator());
        String area = Area.of(request);
        model.addAttribute(Area.NAME, area);
        return area + "/start";
    }
}
