package org.learnerhub.web.helpdesk;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.casework.CaseDecision;
import org.learnerhub.domain.casework.CaseOutcome;
import org.learnerhub.domain.casework.CaseView;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One review case: shown side by side, decided, taken back, or left for somebody else. */
@Controller
class CaseController {

    private final HelpdeskPages.Needs needs;
    private final Show show;

    CaseController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/helpdesk/cases/{id}")
    String view(SignedIn who, @PathVariable("id") long id, Model model) {
        CaseView view = needs.caseLook()
                .get()
                .show(id, CaseWords.COMPARED, who.justification(show.word("helpdesk.case.purpose")))
                .orElseThrow(NothingHere::new);
        ReviewCase one = view.reviewCase();
        CaseWords words = new CaseWords(show);
        model.addAttribute("id", id);
        model.addAttribute("pair", one.subject().kind() == ReviewKind.DUPLICATE);
        model.addAttribute("open", one.state() == ReviewState.OPEN);
        model.addAttribute("opened", one.openedAt());
        model.addAttribute("row", one.subject().row());
        model.addAttribute(
                "ukprn",
                view.row() == null
                        ? null
                        : view.row().batch().identity().ukprn().value());
        model.addAttribute("first", view.first() == null ? null : view.first().currentUln());
        model.addAttribute("candidates", words.candidates(view));
        model.addAttribute("lines", words.lines(view));
        model.addAttribute("steps", words.steps(view));
        model.addAttribute("next", next(id).orElse(null));
        return "helpdesk/case";
    }

    /** The next open case, those before this one last. */
    private Optional<Long> next(long id) {
        CaseFilter open = new CaseFilter(ReviewState.OPEN, null, null, null);
        List<ReviewCase> later = needs.reviews().list(open, id, 1);
        List<ReviewCase> found = later.isEmpty() ? needs.reviews().list(open, 0, 1) : later;
        return found.stream().map(ReviewCase::id).filter(other -> other != id).findFirst();
    }

    /** @param choice a number: the person is its holder; {@code new}: is nobody of them; {@code unsure}: is left */
    @PostMapping("/helpdesk/cases/{id}")
    String decide(
            SignedIn who,
            @PathVariable("id") long id,
            @RequestParam(name = "choice", defaultValue = "") String choice,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        if (choice.equals("unsure")) {
            after.addFlashAttribute("done", "helpdesk.case.left");
            return onward(id);
        }
        FormErrors errors = new FormErrors();
        Optional<CaseDecision> word = choice.equals("new")
                ? Optional.of(new CaseDecision.Distinct())
                : AskedLearner.number(choice).map(CaseDecision.Same::new);
        if (word.isEmpty()) {
            errors.add("choice", show.word("helpdesk.case.choice.missing"));
        }
        String why = Reason.line(reason);
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            Justification by = who.justification(why);
            CaseOutcome outcome = needs.caseDecide().get().decide(id, word.get(), by);
            if (!(outcome instanceof CaseOutcome.Refused refused)) {
                after.addFlashAttribute("done", "helpdesk.case.done");
                return onward(id);
            }
            errors.add("choice", Refused.text(show, refused.refusal()));
        }
        return again(who, id, errors, choice, reason, model);
    }

    @PostMapping("/helpdesk/cases/{id}/undo")
    String undo(
            SignedIn who,
            @PathVariable("id") long id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        String why = Reason.line(reason);
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            CaseOutcome outcome = needs.caseDecide().get().undo(id, who.justification(why));
            if (!(outcome instanceof CaseOutcome.Refused refused)) {
                after.addFlashAttribute("done", "helpdesk.case.undone");
                return "redirect:/helpdesk/cases/" + id;
            }
            errors.add("reason", Refused.text(show, refused.refusal()));
        }
        return again(who, id, errors, "", reason, model);
    }

    private String again(SignedIn who, long id, FormErrors errors, String choice, String reason, Model model) {
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("choice", choice);
        model.addAttribute("reason", reason);
        return view(who, id, model);
    }

    private String onward(long id) {
        return next(id).map(next -> "redirect:/helpdesk/cases/" + next).orElse("redirect:/helpdesk/cases");
    }
}
