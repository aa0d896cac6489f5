package org.learnerhub.web.helpdesk;

import java.util.List;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.stewardship.MergePreview;
import org.learnerhub.domain.stewardship.MergeProposal;
import org.learnerhub.domain.stewardship.MergeProposal.Kind;
import org.learnerhub.domain.stewardship.OrderMerge.Outcome;
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

/** Merges and unmerges that wait for a second person. */
@Controller
class MergeProposalsController {

    private static final int PAGE = 50;

    private final HelpdeskPages.Needs needs;
    private final Show show;

    MergeProposalsController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/helpdesk/merges")
    String list(SignedIn who, @RequestParam(name = "after", defaultValue = "0") long after, Model model) {
        List<MergeProposal> waiting =
                needs.orders().waiting(who.justification(show.word("helpdesk.merges.purpose")), after, PAGE);
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "pages",
                StaffPaging.onward(
                        waiting.size() == PAGE
                                ? "/helpdesk/merges?after="
                                        + waiting.get(PAGE - 1).number()
                                : null));
        model.addAttribute("two", needs.orders().asksForTwo());
        return "helpdesk/merges";
    }

    @GetMapping("/helpdesk/merges/{number}")
    String one(SignedIn who, @PathVariable("number") long number, Model model) {
        Justification by = who.justification(show.word("helpdesk.merges.purpose"));
        MergeProposal proposal = needs.orders().find(number, by).orElseThrow(NothingHere::new);
        model.addAttribute("proposal", proposal);
        model.addAttribute("own", proposal.proposedBy().equalsIgnoreCase(who.user()));
        if (proposal.isWaiting()) {
            MergePreview preview = proposal.kind() == Kind.MERGE
                    ? needs.previews().merge(proposal.uln(), proposal.master(), PreviewWords.SHOWN, by)
                    : needs.previews().unmerge(proposal.uln(), PreviewWords.SHOWN, by);
            new PreviewWords(show).into(model, preview);
        }
        return "helpdesk/proposal";
    }

    /** @param word {@code confirm} or {@code refuse} */
    @PostMapping("/helpdesk/merges/{number}")
    String decide(
            SignedIn who,
            @PathVariable("number") long number,
            @RequestParam(name = "word", defaultValue = "") String word,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        String why = Reason.line(reason);
        FormErrors errors = new FormErrors();
        if (!word.equals("confirm") && !word.equals("refuse")) {
            errors.add("word", show.word("helpdesk.proposal.word.missing"));
        }
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            Justification by = who.justification(why);
            Outcome outcome = word.equals("confirm")
                    ? needs.orders().confirm(number, by)
                    : needs.orders().refuse(number, by);
            if (!(outcome instanceof Outcome.Refused refused)) {
                after.addFlashAttribute("done", "helpdesk.proposal.done." + word);
                return "redirect:/helpdesk/merges";
            }
            errors.add("word", Refused.text(show, refused.refusal()));
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("reason", reason);
        model.addAttribute("word", word);
        return one(who, number, model);
    }
}
