package org.learnerhub.web.helpdesk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
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

/** What providers propose of themselves, and where another register disagrees; a person decides, with a reason. */
@Controller
class ProviderWorkController {

    private static final int MOST = 50;

    private final HelpdeskPages.Needs needs;
    private final Show show;

    ProviderWorkController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    /** One part of an entry: what it says, and what it shall say. */
    record Change(String part, String from, String to) {}

    /** @param by who wants it */
    record Line(long number, String ukprn, String by, String reason, Instant since, List<Change> changes) {}

    @GetMapping("/helpdesk/providers")
    String list(Model model) {
        List<Proposal> proposals = needs.proposals().open(needs.clock().instant(), MOST + 1);
        List<Disagreement> disagreements = needs.disagreements().open(MOST + 1);
        model.addAttribute(
                "proposals", proposals.stream().limit(MOST).map(this::line).toList());
        model.addAttribute(
                "disagreements",
                disagreements.stream().limit(MOST).map(this::line).toList());
        model.addAttribute("more", Math.max(proposals.size(), disagreements.size()) > MOST);
        return "helpdesk/providers";
    }

    private Line line(Proposal one) {
        return new Line(
                one.number(),
                one.ukprn().value(),
                one.proposedBy(),
                one.reason(),
                one.proposedAt(),
                one.changes().stream()
                        .map(change -> change(change.part().name(), change.from(), change.to()))
                        .toList());
    }

    private Line line(Disagreement one) {
        return new Line(
                one.number(),
                one.ukprn().value(),
                one.source(),
                "",
                one.raisedAt(),
                List.of(change(one.part(), one.ours(), one.theirs())));
    }

    private Change change(String part, @Nullable String from, @Nullable String to) {
        String other = part.toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Change(
                show.wordOr("college.provider.part." + part, other),
                show.value(Words.shown(from)),
                show.value(Words.shown(to)));
    }

    /** @param what {@code proposals} or {@code disagreements} */
    @GetMapping("/helpdesk/providers/{what}/{number}")
    String one(@PathVariable("what") String what, @PathVariable("number") long number, Model model) {
        boolean proposal = isProposal(what);
        model.addAttribute("proposal", proposal);
        Line line = proposal
                ? needs.proposals()
                        .find(number)
                        .filter(one -> one.stateAt(needs.clock().instant()) == Proposal.State.OPEN)
                        .map(this::line)
                        .orElseThrow(NothingHere::new)
                : needs.disagreements()
                        .find(number)
                        .filter(Disagreement::isOpen)
                        .map(this::line)
                        .orElseThrow(NothingHere::new);
        model.addAttribute("line", line);
        return "helpdesk/provider";
    }

    /** @param word {@code yes}: what is wanted goes into the register; {@code no}: the register stays */
    @PostMapping("/helpdesk/providers/{what}/{number}")
    String decide(
            SignedIn who,
            @PathVariable("what") String what,
            @PathVariable("number") long number,
            @RequestParam(name = "word", defaultValue = "") String word,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        String why = Reason.line(reason);
        FormErrors errors = new FormErrors();
        if (!word.equals("yes") && !word.equals("no")) {
            errors.add("word", show.word("helpdesk.provider.word.missing"));
        }
        Reason.check(show, errors, "reason", why);
        if (errors.isEmpty()) {
            Optional<Refusal> refusal = decide(isProposal(what), number, word.equals("yes"), who.justification(why));
            if (refusal.isEmpty()) {
                after.addFlashAttribute("done", "helpdesk.provider.done");
                return "redirect:/helpdesk/providers";
            }
            errors.add("word", Refused.text(show, refusal.get()));
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("word", word);
        model.addAttribute("reason", reason);
        return one(what, number, model);
    }

    private Optional<Refusal> decide(boolean proposal, long number, boolean yes, Justification by) {
        if (proposal) {
            return yes
                    ? needs.decideProposal().accept(number, by)
                    : needs.decideProposal().refuse(number, by);
        }
        return yes
                ? needs.decideDisagreement().take(number, by)
                : needs.decideDisagreement().keep(number, by);
    }

    private static boolean isProposal(String what) {
        return switch (what) {
            case "proposals" -> true;
            case "disagreements" -> false;
            default -> throw new NothingHere();
        };
    }
}
