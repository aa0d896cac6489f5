package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What learners put beside their records themselves; nobody has checked it, and every page says so. */
@Controller
@RequestMapping("/learner/additions")
class AdditionsController {

    private static final String HOME = "redirect:/learner/additions";
    private static final Map<String, String> FIELDS =
            Map.of("title", "title", "organisation", "organisation", "words", "words", "from", "from-day", "to", "to-day");

    private final LearnerPages.Needs needs;
    private final OwnEntries entries;
    private final Show show;

    AdditionsController(LearnerPages.Needs needs, OwnEntries entries, Show show) {
        this.needs = needs;
        this.entries = entries;
        this.show = show;
    }

    @GetMapping
    String list(SignedIn who, Model model) {
        model.addAttribute("additions", entries.additions(who));
        return "learner/additions";
    }

    @GetMapping("/new")
    String form(SignedIn who, Model model) {
        OwnEntries.uln(who);
        model.addAttribute("from", AskedDate.none());
        model.addAttribute("to", AskedDate.none());
        return form(model);
    }

    private static String form(Model model) {
        model.addAttribute("kinds", OwnAddition.Kind.values());
        return "learner/addition-new";
    }

    @PostMapping("/new")
    String add(SignedIn who, HttpServletRequest request, Model model, RedirectAttributes flash) {
        AskedDate from = AskedDate.of(request, "from");
        AskedDate to = AskedDate.of(request, "to");
        FormErrors errors = new FormErrors();
        wrongDate(errors, "from-day", from);
        wrongDate(errors, "to-day", to);
        if (errors.isEmpty()) {
            tryAdding(who, request, new AskedDate[] {from, to}, errors);
        }
        if (errors.isEmpty()) {
            flash.addFlashAttribute("done", "learner.addition.added");
            return HOME;
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute(
                "typed",
                Map.of(
                        "kind", text(request, "kind"),
                        "title", text(request, "title"),
                        "organisation", text(request, "organisation"),
                        "words", text(request, "words")));
        return form(model);
    }

    private void wrongDate(FormErrors errors, String field, AskedDate date) {
        if (!date.isBlank() && date.date().isEmpty()) {
            errors.add(field, show.word("learner.date.wrong"));
        }
    }

    private void tryAdding(SignedIn who, HttpServletRequest request, AskedDate[] dates, FormErrors errors) {
        OwnAddition.Kind kind = Arrays.stream(OwnAddition.Kind.values())
                .filter(one -> one.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElse(OwnAddition.Kind.OTHER);
        try {
            NewAddition addition = new NewAddition(
                    kind,
                    text(request, "title"),
                    text(request, "organisation"),
                    dates[0].date().orElse(null),
                    dates[1].date().orElse(null),
                    text(request, "words").replace("\r\n", "\n"));
            needs.additions()
                    .add(who.justification("the learner adds it"), OwnEntries.uln(who), addition)
                    .fold(number -> errors, code -> errors.add("title", Refusals.text(show, code)));
        } catch (RefusedException e) {
            String place = Objects.requireNonNullElse(e.refusal().place(), "").replaceAll(":.*", "");
            errors.add(
                    FIELDS.getOrDefault(place, "title"),
                    FIELDS.containsKey(place)
                            ? show.word("learner.addition." + place + ".wrong")
                            : Refusals.text(show, e));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    @PostMapping("/{number}/remove")
    String remove(SignedIn who, @PathVariable("number") String number, RedirectAttributes flash) {
        if (!number.matches("[0-9]{1,18}")) {
            throw new NothingHere();
        }
        needs.additions()
                .remove(who.justification("the learner takes it away"), OwnEntries.uln(who), Long.parseLong(number))
                .fold(removed -> removed, AdditionsController::refused);
        flash.addFlashAttribute("done", "learner.addition.removed");
        return HOME;
    }

    private static boolean refused(HubCode code) {
        if (code == ShareCode.ADDITION_UNKNOWN) {
            throw new NothingHere();
        }
        throw new RefusedException(code);
    }
}
