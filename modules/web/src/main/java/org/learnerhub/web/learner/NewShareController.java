package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.learner.EntryText.Entry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Makes a share. The link is in the answer to the form and nowhere else: the session keeps nothing of it. A form is good for
 * one share, so that an answer that is loaded again makes no second one.
 */
@Controller
@RequestMapping("/learner/shares/new")
class NewShareController {

    private static final String VIEW = "learner/share-new";
    private static final String FORM = "learner.share.form";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LearnerPages.Needs needs;
    private final OwnEntries entries;
    private final Show show;

    NewShareController(LearnerPages.Needs needs, OwnEntries entries, Show show) {
        this.needs = needs;
        this.entries = entries;
        this.show = show;
    }

    @GetMapping
    String form(SignedIn who, HttpSession session, Model model) {
        model.addAttribute("until", AskedDate.none());
        return form(who, session, model, Entry::usual, Set.of());
    }

    private String form(SignedIn who, HttpSession session, Model model, Predicate<Entry> ticked, Set<Long> additions) {
        String form = who.ids().get();
        session.setAttribute(FORM, form);
        model.addAttribute("form", form);
        model.addAttribute(
                "entries",
                OwnEntries.items(entries.entries(entries.record(who)), ticked, show.word("learner.entry.provisional")));
        model.addAttribute("additions", OwnEntries.items(entries.additions(who), additions));
        return VIEW;
    }

    @PostMapping
    String make(SignedIn who, HttpServletRequest request, HttpSession session, Model model) {
        if (!Objects.equals(session.getAttribute(FORM), request.getParameter("form"))) {
            return "redirect:/learner/shares";
        }
        session.removeAttribute(FORM);
        Chosen chosen = Chosen.of(request);
        FormErrors errors = new FormErrors();
        Optional<MakeShare.Made> made = made(who, request, chosen, errors);
        if (made.isPresent()) {
            model.addAttribute("share", made.get().share());
            // whoever chose another language here would lose the link
            model.addAttribute("inWelsh", false);
            model.addAttribute("link", needs.link().apply(made.get().secret()));
            return "learner/share-made";
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("until", AskedDate.of(request, "until"));
        for (String field : new String[] {"recipient", "purpose"}) {
            model.addAttribute(field, text(request, field));
        }
        return form(who, session, model, entry -> chosen.events().contains(entry.id()), chosen.additions());
    }

    private Optional<MakeShare.Made> made(SignedIn who, HttpServletRequest request, Chosen chosen, FormErrors errors) {
        AskedDate until = AskedDate.of(request, "until");
        if (!until.isBlank() && until.date().isEmpty()) {
            errors.add("until-day", show.word("learner.date.wrong"));
            return Optional.empty();
        }
        try {
            ShareTerms terms = new ShareTerms(
                    text(request, "recipient"), text(request, "purpose"), end(until), text(request, "pin"), null, null);
            return needs.share()
                    .make(OwnSharesController.behalf(who, "the learner shares it"), chosen.choice(), terms)
                    .fold(Optional::of, code -> refused(code, errors));
        } catch (RefusedException e) {
            String place = Objects.requireNonNullElse(e.refusal().place(), "");
            String field = place.replaceAll(":.*", "");
            boolean known = Set.of("recipient", "purpose", "pin", "until").contains(field);
            errors.add(
                    field.equals("until") ? "until-day" : known ? field : Chosen.EVENTS,
                    known ? show.word("learner.share." + field + ".wrong") : Refusals.text(show, e));
            return Optional.empty();
        }
    }

    private Optional<MakeShare.Made> refused(HubCode code, FormErrors errors) {
        errors.add(Chosen.EVENTS, Refusals.text(show, code));
        return Optional.empty();
    }

    /** Through the whole of the day that was given. */
    private static @Nullable Instant end(AskedDate until) {
        return until.date()
                .map(day -> day.plusDays(1).atStartOfDay(LONDON).toInstant())
                .orElse(null);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
