package org.learnerhub.web.helpdesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work-list of review cases. Cases are named by numbers of rows and entries: nobody is told of. */
@Controller
class CaseListController {

    private static final int PAGE = 50;

    /** Nobody works off more, and to count more takes long. */
    private static final int COUNTED = 10_000;

    private final HelpdeskPages.Needs needs;
    private final Show show;

    CaseListController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/helpdesk/cases")
    String list(
            @RequestParam(name = "state", defaultValue = "open") String state,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "ukprn", defaultValue = "") String ukprn,
            @RequestParam(name = "batch", defaultValue = "") String batch,
            @RequestParam(name = "after", defaultValue = "0") long after,
            Model model) {
        FormErrors errors = new FormErrors();
        Optional<Ukprn> institution = Ukprn.parse(ukprn.strip());
        if (!ukprn.isBlank() && institution.isEmpty()) {
            errors.add("ukprn", show.word("helpdesk.ukprn.wrong"));
        }
        Long job = number(batch);
        if (!batch.isBlank() && job == null) {
            errors.add("batch", show.word("helpdesk.batch.wrong"));
        }
        model.addAttribute("state", state);
        model.addAttribute("kind", kind);
        model.addAttribute("ukprn", ukprn);
        model.addAttribute("batch", batch);
        CaseFilter filter = new CaseFilter(state(state), kind(kind), institution.orElse(null), job);
        List<ReviewCase> found = errors.isEmpty() ? needs.reviews().list(filter, after, PAGE + 1) : List.of();
        List<ReviewCase> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("cases", shown);
        int total = errors.isEmpty() ? needs.reviews().count(filter, COUNTED) : 0;
        model.addAttribute(
                "total",
                show.word(total < COUNTED ? "helpdesk.cases.count" : "helpdesk.cases.count.more", show.number(total)));
        model.addAttribute(
                "pages",
                StaffPaging.onward(
                        found.size() > PAGE
                                ? "/helpdesk/cases?state=" + state(state, kind, institution, job) + "&after="
                                        + shown.get(PAGE - 1).id()
                                : null));
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
        }
        return "helpdesk/cases";
    }

    /** What was asked, as it was read: nothing of what was typed stands in an address. */
    private static String state(String state, String kind, Optional<Ukprn> institution, @Nullable Long batch) {
        ReviewState read = state(state);
        ReviewKind of = kind(kind);
        return (read == null ? "all" : read == ReviewState.OPEN ? "open" : "decided")
                + "&kind=" + (of == null ? "" : of == ReviewKind.DUPLICATE ? "pair" : "row")
                + "&ukprn=" + institution.map(Ukprn::value).orElse("")
                + "&batch=" + (batch == null ? "" : batch);
    }

    private static @Nullable ReviewState state(String text) {
        return switch (text) {
            case "decided" -> ReviewState.DECIDED;
            case "all" -> null;
            default -> ReviewState.OPEN;
        };
    }

    private static @Nullable ReviewKind kind(String text) {
        return switch (text) {
            case "row" -> ReviewKind.POSSIBLE_MATCH;
            case "pair" -> ReviewKind.DUPLICATE;
            default -> null;
        };
    }

    private static @Nullable Long number(String text) {
        return text.strip().matches("[0-9]{1,18}") ? Long.valueOf(text.strip()) : null;
    }
}
