package org.learnerhub.web.learner;

import java.util.List;
import java.util.function.Supplier;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a learner has said to be wrong, and what became of it. */
@Controller
@RequestMapping("/learner/challenges")
class OwnChallengesController {

    private static final int MOST = 200;
    private static final String LOOKS = "the learner looks at the own cases";

    private final LearnerPages.Needs needs;
    private final Show show;

    OwnChallengesController(LearnerPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping
    String list(SignedIn who, Model model) {
        OwnEntries.uln(who);
        List<Challenge> all = needs.challenges().listOwn(who.justification(LOOKS), MOST);
        model.addAttribute("cases", all);
        return "learner/challenges";
    }

    @GetMapping("/{reference}")
    String show(SignedIn who, @PathVariable("reference") String reference, Model model) {
        long number = number(reference);
        Challenge one = theirs(() ->
                needs.challenges().show(who.justification(LOOKS), number).challenge());
        ChallengeState state = one.state();
        model.addAttribute("one", one);
        model.addAttribute("open", one.isOpen());
        model.addAttribute("state", show.word("learner.challenge.state." + state.word()));
        model.addAttribute("stateMeans", show.word("learner.challenge.state." + state.word() + ".means"));
        return "learner/challenge";
    }

    @PostMapping("/{reference}/withdraw")
    String withdraw(SignedIn who, @PathVariable("reference") String reference, RedirectAttributes flash) {
        long number = number(reference);
        theirs(() -> needs.close()
                .withdraw(who.justification("the learner takes it back"), number, OwnEntries.uln(who), ""));
        flash.addFlashAttribute("done", "learner.challenge.withdrawn");
        return "redirect:/learner/challenges/" + Challenge.reference(number);
    }

    private static long number(String reference) {
        return Challenge.numberOf(reference).orElseThrow(NothingHere::new);
    }

    /** Somebody else's is none. */
    private static <T> T theirs(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            if (e.refusal().code() == ChallengeCode.CHALLENGE_UNKNOWN) {
                throw new NothingHere();
            }
            throw e;
        }
    }
}
