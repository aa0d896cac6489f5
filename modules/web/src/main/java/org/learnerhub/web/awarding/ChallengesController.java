package org.learnerhub.web.awarding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.challenge.Answer;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Challenges that the institution raised or has to answer, with their clock. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class ChallengesController {

    private static final int MOST = 50;
    private static final String LISTED = "list of challenges";

    private final AwardingPages.Needs needs;
    private final Show show;

    ChallengesController(AwardingPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    /**
     * @param side null: both, the one to be answered first
     * @param below those with lower numbers
     */
    @GetMapping("/challenges")
    String list(
            SignedIn who,
            @RequestParam(name = "side", required = false) @Nullable ChallengeSide side,
            @RequestParam(name = "below", defaultValue = "" + Long.MAX_VALUE) long below,
            Model model) {
        Call call = who.call(Operation.LIST_CHALLENGES);
        model.addAttribute(
                "sides",
                Stream.of(ChallengeSide.values())
                        .filter(one -> side == null || side == one)
                        .map(one -> listed(call, one, below))
                        .toList());
        return "awarding/challenges";
    }

    private Listed listed(Call call, ChallengeSide side, long below) {
        List<ChallengeView> found = needs
                .show()
                .listOf(
                        call,
                        LISTED,
                        null,
                        Challenges.Filter.all().on(side.of()).below(below),
                        MOST + 1)
                .stream()
                .map(one -> view(call, one))
                .toList();
        return new Listed(
                side,
                found.stream().limit(MOST).toList(),
                found.size() > MOST ? found.get(MOST - 1).number() : null);
    }

    /** @param next below which the next page begins; null: there is none */
    record Listed(
            ChallengeSide side,
            List<ChallengeView> challenges,
            @Nullable Long next) {}

    private ChallengeView view(Call call, Challenge one) {
        return ChallengeView.of(one, call.institution().ukprn(), needs.clock().instant());
    }

    @GetMapping("/challenges/{number:[0-9]{1,18}}")
    String challenge(SignedIn who, @PathVariable("number") long number, Model model) {
        return page(who, number, Map.of(), model);
    }

    private String page(SignedIn who, long number, Map<String, String> sent, Model model) {
        Call call = who.call(Operation.LIST_CHALLENGES);
        Challenge one;
        try {
            one = needs.show()
                    .show(call.to(Operation.LIST_CHALLENGES, "challenge " + Challenge.reference(number)), number)
                    .challenge();
        } catch (RefusedException e) {
            throw new NothingHere();
        }
        model.addAttribute("challenge", view(call, one));
        model.addAttribute("steps", one.steps().stream().map(StepView::of).toList());
        model.addAttribute("answers", AnswerWord.of(one.claim().kind()));
        model.addAttribute("sent", sent);
        return "awarding/challenge";
    }

    @PostMapping("/challenges/{number:[0-9]{1,18}}")
    String answer(
            SignedIn who,
            @PathVariable("number") long number,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        AnswerWord what = AnswerWord.of(sent.getOrDefault("answer", "")).orElse(null);
        String words = sent.getOrDefault("words", "").strip();
        if (what == null) {
            errors.add("answer", show.word("awarding.challenge.answer.missing"));
        }
        if (words.isEmpty()) {
            errors.add("words", show.word("awarding.challenge.words.missing"));
        }
        if (what != null && errors.isEmpty()) {
            try {
                carryOut(who, number, what, words, values(sent));
                after.addFlashAttribute("done", "awarding.challenge.done." + what.name());
                return "redirect:/" + Area.of(request) + "/challenges/" + number;
            } catch (RefusedException e) {
                if (e.refusal().code() == ChallengeCode.CHALLENGE_UNKNOWN
                        || e.refusal().code() == ChallengeCode.CHALLENGE_NOT_YOURS) {
                    throw new NothingHere();
                }
                errors.add(
                        "answer", e.refusal().text() + " " + e.refusal().code().mend());
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        return page(who, number, sent, model);
    }

    private void carryOut(SignedIn who, long number, AnswerWord what, String words, StatedValues values) {
        Call call = who.call(Operation.ANSWER_AS_BODY);
        Justification by = call.to(Operation.ANSWER_AS_BODY, "challenge " + Challenge.reference(number));
        Challenge unused = what == AnswerWord.REFUSE
                ? needs.close().refuse(by, number, words)
                : needs.answer().answer(by, number, words, answer(what, values));
    }

    private static Answer answer(AnswerWord what, StatedValues values) {
        return switch (what) {
            case CORRECT -> new Answer.Correct(values);
            case ADD -> new Answer.Add(values);
            case REMOVE -> new Answer.Remove();
            case SETTLE -> new Answer.Settle();
            case IN_WORDS, REFUSE -> new Answer.InWords();
        };
    }

    private static StatedValues values(Map<String, String> sent) {
        Map<StatedValue, String> values = new EnumMap<>(StatedValue.class);
        for (StatedValue value : ChallengeView.AMENDED) {
            String text = sent.getOrDefault(value.xmlName(), "").strip();
            if (!text.isEmpty()) {
                values.put(value, text);
            }
        }
        return new StatedValues(values);
    }
}
