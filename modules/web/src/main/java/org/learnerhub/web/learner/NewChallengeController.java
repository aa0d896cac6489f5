package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.RaiseAnswer;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.learner.EntryText.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that something is wrong, in four pages: of what kind, what, how to answer, and everything once more. */
@Controller
@RequestMapping("/learner/challenges/new")
class NewChallengeController {

    private static final String REDIRECT = "redirect:/learner/challenges/new";

    private final LearnerPages.Needs needs;
    private final OwnEntries entries;
    private final Show show;

    NewChallengeController(LearnerPages.Needs needs, OwnEntries entries, Show show) {
        this.needs = needs;
        this.entries = entries;
        this.show = show;
    }

    /**
     * @param event the entry at which the learner began; null: none
     * @param of the kind that is chosen already, in its word; null: none
     */
    @GetMapping
    String kind(
            @RequestParam(name = "event", required = false) @Nullable String event,
            @RequestParam(name = "kind", required = false) @Nullable String of,
            HttpSession session,
            Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        if (event != null || of != null) {
            draft = new ChallengeDraft();
            draft.say("event", event == null ? "" : event);
            draft.say("kind", of == null ? "" : of);
            draft.keep(session);
        }
        return kind(draft, model);
    }

    private static String kind(ChallengeDraft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("kinds", ChallengeKind.values());
        return "learner/challenge-kind";
    }

    @PostMapping
    String kind(HttpServletRequest request, HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        draft.take(request, "kind");
        if (draft.kind().isEmpty()) {
            model.addAttribute(FormErrors.NAME, FormErrors.of("kind", show.word("learner.challenge.kind.missing")));
            return kind(draft, model);
        }
        draft.keep(session);
        return REDIRECT + "/what";
    }

    @GetMapping("/what")
    String what(SignedIn who, HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        return draft.kind().map(kind -> what(who, draft, kind, model)).orElse(REDIRECT);
    }

    private String what(SignedIn who, ChallengeDraft draft, ChallengeKind kind, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("kind", kind);
        model.addAttribute("date", draft.date());
        if (kind.namesEvent()) {
            model.addAttribute(
                    "entries",
                    OwnEntries.items(
                            entries.entries(entries.record(who)),
                            entry -> Long.toString(entry.id()).equals(draft.get("event")),
                            show.word("learner.entry.provisional")));
        }
        return "learner/challenge-what";
    }

    @PostMapping("/what")
    String what(SignedIn who, HttpServletRequest request, HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        Optional<ChallengeKind> kind = draft.kind();
        if (kind.isEmpty()) {
            return REDIRECT;
        }
        draft.take(
                request,
                "event",
                "grade",
                "date-day",
                "date-month",
                "date-year",
                "code",
                "qualification",
                "body",
                "others",
                "words");
        FormErrors errors = unfit(draft, kind.get());
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
            return what(who, draft, kind.get(), model);
        }
        draft.keep(session);
        return REDIRECT + "/contact";
    }

    private FormErrors unfit(ChallengeDraft draft, ChallengeKind kind) {
        FormErrors errors = new FormErrors();
        if (kind.namesEvent() && draft.event() == null) {
            errors.add("event", show.word("learner.challenge.event.missing"));
        }
        if (!draft.date().isBlank() && draft.date().date().isEmpty()) {
            errors.add("date-day", show.word("learner.date.wrong"));
        }
        if (draft.others().isEmpty()) {
            errors.add("others", show.word("learner.challenge.others.wrong"));
        }
        try {
            if (errors.isEmpty() && draft.request().lacks()) {
                errors.add("words", show.word("learner.challenge.words.missing"));
            }
        } catch (RefusedException e) {
            errors.add("words", show.word("learner.challenge.long"));
        }
        return errors;
    }

    @GetMapping("/contact")
    String contact(HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        model.addAttribute("draft", draft);
        return draft.kind().isEmpty() ? REDIRECT : "learner/challenge-contact";
    }

    @PostMapping("/contact")
    String contact(HttpServletRequest request, HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        draft.take(request, "name", "telephone", "email");
        draft.keep(session);
        String email = draft.get("email");
        if (!KeepWishes.isEmailAddress(
                email.isEmpty() ? null : email, needs.clock().instant())) {
            return wrongEmail(draft, model);
        }
        return REDIRECT + "/check";
    }

    private String wrongEmail(ChallengeDraft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute(FormErrors.NAME, FormErrors.of("email", show.word("learner.challenge.email.wrong")));
        return "learner/challenge-contact";
    }

    @GetMapping("/check")
    String check(SignedIn who, HttpSession session, Model model) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        if (draft.kind().isEmpty()) {
            return REDIRECT;
        }
        List<Entry> all = draft.kind().get().namesEvent() ? entries.entries(entries.record(who)) : List.of();
        model.addAttribute("rows", new ChallengeSummary(show, draft).rows(all));
        return "learner/challenge-check";
    }

    @PostMapping("/check")
    String send(SignedIn who, HttpSession session, Model model, RedirectAttributes flash) {
        ChallengeDraft draft = ChallengeDraft.of(session);
        if (draft.kind().isEmpty()) {
            return REDIRECT;
        }
        RaiseAnswer answer =
                needs.raise().byLearner(who.justification("the learner says that it is wrong"), draft.request());
        return switch (answer.outcome()) {
            case RAISED, OPEN_ALREADY -> {
                ChallengeDraft.forget(session);
                flash.addFlashAttribute(
                        answer.outcome() == RaiseAnswer.Outcome.RAISED ? "raised" : "openAlready", true);
                yield "redirect:/learner/challenges/"
                        + answer.challenge().orElseThrow().reference();
            }
            case LACKS, EVENT_UNKNOWN -> REDIRECT + "/what";
            case EMAIL_INVALID -> wrongEmail(draft, model);
            case NOT_VERIFIED, NUMBER_INVALID -> throw new NothingHere();
        };
    }
}
