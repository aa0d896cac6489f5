package org.learnerhub.web.helpdesk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.challenge.Answer;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
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

/** Challenges of learners: seen, answered, passed on and closed. */
@Controller
class ChallengesController {

    /** What an answer can set, as {@code ./hub challenge answer --set}. */
    static final List<StatedValue> SETTABLE = List.of(
            StatedValue.ACHIEVED_GRADE,
            StatedValue.ACHIEVED_DATE,
            StatedValue.LANGUAGE_FOR_ASSESSMENT,
            StatedValue.PROVIDER,
            StatedValue.ACCREDITATION_NUMBER);

    private static final int MOST = 50;

    private final HelpdeskPages.Needs needs;
    private final Show show;

    ChallengesController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    private Justification by(SignedIn who) {
        return who.justification(show.word("helpdesk.challenge.purpose"));
    }

    @GetMapping("/helpdesk/challenges")
    String list(
            SignedIn who,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "below", defaultValue = "" + Long.MAX_VALUE) long below,
            Model model) {
        Filter filter = all ? Filter.all() : Filter.open();
        List<Challenge> found = needs.challenges().list(by(who), filter.below(below), MOST + 1);
        ChallengeWords words = new ChallengeWords(show);
        model.addAttribute(
                "challenges", found.stream().limit(MOST).map(words::line).toList());
        model.addAttribute("next", found.size() > MOST ? found.get(MOST - 1).number() : null);
        model.addAttribute("all", all);
        return "helpdesk/challenges";
    }

    @GetMapping("/helpdesk/challenges/{reference}")
    String one(SignedIn who, @PathVariable("reference") String reference, Model model) {
        ShowChallenges.View view = view(who, number(reference));
        ChallengeWords words = new ChallengeWords(show);
        model.addAttribute("challenge", words.line(view.challenge()));
        model.addAttribute("about", words.about(view));
        model.addAttribute("values", words.values(view.challenge()));
        model.addAttribute("steps", words.steps(view.challenge()));
        model.addAttribute("aboutEvent", view.challenge().claim().kind().isAboutEvent());
        model.addAttribute("settable", words.settable());
        return "helpdesk/challenge";
    }

    private ShowChallenges.View view(SignedIn who, long number) {
        try {
            return needs.challenges().show(by(who), number);
        } catch (RefusedException e) {
            if (e.refusal().code() == ChallengeCode.CHALLENGE_UNKNOWN) {
                throw new NothingHere();
            }
            throw e;
        }
    }

    /** @param what {@code words}, {@code amend}, {@code remove}, {@code settle}, {@code refuse}, {@code withdraw}, {@code pass} */
    @PostMapping("/helpdesk/challenges/{reference}")
    String decide(
            SignedIn who,
            @PathVariable("reference") String reference,
            @RequestParam(name = "what", defaultValue = "") String what,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        try {
            if (carryOut(by(who), number(reference), new Order(what, words, to, values(form)), errors)) {
                after.addFlashAttribute("done", "helpdesk.challenge.done." + what);
                return "redirect:/helpdesk/challenges/" + Challenge.reference(number(reference));
            }
        } catch (RefusedException e) {
            errors.add("words", Refused.text(show, e.refusal()));
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("what", what);
        model.addAttribute("words", words);
        model.addAttribute("to", to);
        model.addAttribute("set", new HashMap<>(form));
        return one(who, reference, model);
    }

    private record Order(String what, String words, String to, StatedValues values) {}

    private boolean carryOut(Justification by, long number, Order order, FormErrors errors) {
        switch (order.what()) {
            case "words" -> needs.answer().answer(by, number, order.words(), new Answer.InWords());
            case "remove" -> needs.answer().answer(by, number, order.words(), new Answer.Remove());
            case "settle" -> needs.answer().answer(by, number, order.words(), new Answer.Settle());
            case "amend" -> needs.answer().answer(by, number, order.words(), amendment(by, number, order.values()));
            case "refuse" -> needs.close().refuse(by, number, order.words());
            case "withdraw" -> needs.close().withdraw(by, number, order.words());
            case "pass" -> {
                Optional<Ukprn> body = Ukprn.parse(order.to().strip());
                if (body.isEmpty()) {
                    errors.add("to", show.word("helpdesk.ukprn.wrong"));
                } else {
                    needs.close().pass(by, number, body.get(), order.words());
                }
            }
            default -> errors.add("what", show.word("helpdesk.challenge.what.missing"));
        }
        return errors.isEmpty();
    }

    /** What is missing is added, what is wrong is corrected. */
    private Answer amendment(Justification by, long number, StatedValues values) {
        boolean missing =
                needs.challenges().show(by, number).challenge().claim().event() == null;
        return missing ? new Answer.Add(values) : new Answer.Correct(values);
    }

    private static StatedValues values(Map<String, String> form) {
        Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);
        for (StatedValue value : SETTABLE) {
            String given = form.getOrDefault(value.xmlName(), "");
            if (!given.isBlank()) {
                values.put(value, given.strip());
            }
        }
        return new StatedValues(values);
    }

    private static long number(String reference) {
        return Challenge.numberOf(reference).orElseThrow(NothingHere::new);
    }
}
