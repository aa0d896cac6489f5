package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.MergePreview;
import org.learnerhub.domain.stewardship.OrderMerge.Outcome;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merges and unmerges: what shall be done, what it would bring about, and then the word. */
@Controller
class MergeController {

    private final HelpdeskPages.Needs needs;
    private final Show show;

    MergeController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    /** @param learner the word for a learner whom somebody looks at; empty: both numbers are asked */
    @GetMapping("/helpdesk/merge")
    String form(@RequestParam(name = "learner", defaultValue = "") String learner, HttpSession session, Model model) {
        if (!learner.isEmpty()) {
            model.addAttribute("uln", show.uln(AskedLearner.of(session, learner).uln()));
        }
        return "helpdesk/merge";
    }

    @PostMapping("/helpdesk/merge")
    String merge(
            @RequestParam(name = "uln", defaultValue = "") String uln,
            @RequestParam(name = "master", defaultValue = "") String master,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpSession session,
            Model model) {
        Optional<Uln> merged = AskedLearner.number(uln);
        Optional<Uln> into = AskedLearner.number(master);
        String why = Reason.line(reason);
        FormErrors errors = new FormErrors();
        if (merged.isEmpty()) {
            errors.add("uln", show.word("helpdesk.uln.wrong"));
        }
        if (into.isEmpty()) {
            errors.add("master", show.word("helpdesk.uln.wrong"));
        }
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            return "redirect:/helpdesk/merge/" + new MergeDraft(merged.get(), into.get(), why).handle(session);
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("uln", uln);
        model.addAttribute("master", master);
        model.addAttribute("reason", reason);
        return "helpdesk/merge";
    }

    @GetMapping("/helpdesk/learners/{handle}/unmerge")
    String unmergeForm(@PathVariable("handle") String handle, HttpSession session, Model model) {
        model.addAttribute("handle", handle);
        model.addAttribute("uln", AskedLearner.of(session, handle).uln());
        return "helpdesk/unmerge";
    }

    @PostMapping("/helpdesk/learners/{handle}/unmerge")
    String unmerge(
            @PathVariable("handle") String handle,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpSession session,
            Model model) {
        AskedLearner asked = AskedLearner.of(session, handle);
        String why = Reason.line(reason);
        FormErrors errors = new FormErrors();
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            return "redirect:/helpdesk/merge/" + new MergeDraft(asked.uln(), null, why).handle(session);
        }
        model.addAttribute(FormErrors.NAME, errors);
        return unmergeForm(handle, session, model);
    }

    @GetMapping("/helpdesk/merge/{draft}")
    String preview(SignedIn who, @PathVariable("draft") String word, HttpSession session, Model model) {
        MergeDraft draft = MergeDraft.of(session, word);
        Justification by = who.justification(draft.reason());
        Uln master = draft.master();
        MergePreview preview = master == null
                ? needs.previews().unmerge(draft.uln(), PreviewWords.SHOWN, by)
                : needs.previews().merge(draft.uln(), master, PreviewWords.SHOWN, by);
        new PreviewWords(show).into(model, preview);
        model.addAttribute("draft", word);
        model.addAttribute("reason", draft.reason());
        model.addAttribute("two", needs.orders().asksForTwo());
        return "helpdesk/preview";
    }

    @PostMapping("/helpdesk/merge/{draft}")
    String carryOut(
            SignedIn who,
            @PathVariable("draft") String word,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        MergeDraft draft = MergeDraft.of(session, word);
        Justification by = who.justification(draft.reason());
        Uln master = draft.master();
        Outcome outcome = master == null
                ? needs.orders().unmerge(draft.uln(), by)
                : needs.orders().merge(draft.uln(), master, by);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute(FormErrors.NAME, FormErrors.of("carry-out", Refused.text(show, refused.refusal())));
            return preview(who, word, session, model);
        }
        if (outcome instanceof Outcome.Proposed) {
            after.addFlashAttribute("done", "helpdesk.merge.proposed");
            return "redirect:/helpdesk/merges";
        }
        after.addFlashAttribute("done", master == null ? "helpdesk.unmerge.done" : "helpdesk.merge.done");
        return "redirect:/helpdesk/learners/" + new AskedLearner(draft.uln(), draft.reason()).handle(session);
    }
}
