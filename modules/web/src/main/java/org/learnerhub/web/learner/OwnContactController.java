package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.OwnContact;
import org.learnerhub.domain.account.OwnContact.Held;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.single.ContactAnswer;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a learner is reached: seen, changed, and seen once more before it is changed. */
@Controller
@RequestMapping("/learner/contact")
class OwnContactController {

    private static final String READS = "the learner reads it on a page";
    private static final String HOME = "redirect:/learner/contact";
    private static final String FORM = "learner/contact-change";
    private static final String POSTCODE = "postcode";

    private final LearnerPages.Needs needs;
    private final Show show;

    OwnContactController(LearnerPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping
    String contact(SignedIn who, Model model) {
        Held held = held(who);
        LearnerDetails details = held.learner().details();
        model.addAttribute("rows", rows(ContactDraft.of(held)));
        model.addAttribute(
                "captured", details.date(LearnerField.DATE_OF_ADDRESS_CAPTURE).orElse(null));
        model.addAttribute("texts", isTold(held, NotificationWish.Preference.SMS));
        model.addAttribute(
                "name", details.text(LearnerField.GIVEN_NAME) + " " + details.text(LearnerField.FAMILY_NAME));
        model.addAttribute("birth", details.date(LearnerField.DATE_OF_BIRTH).orElse(null));
        model.addAttribute(
                "gender",
                show.wordOr("learner.gender." + details.text(LearnerField.GENDER), show.word("learner.gender.9")));
        return "learner/contact";
    }

    private static boolean isTold(Held held, NotificationWish.Preference how) {
        NotificationWish wish = held.wish();
        return wish != null && wish.preference() == how;
    }

    private Held held(SignedIn who) {
        return needs.contact()
                .show(learner(who), READS, who.justification(READS).correlationId())
                .orElseThrow(NothingHere::new);
    }

    private static Caller.Learner learner(SignedIn who) {
        return new Caller.Learner(OwnEntries.uln(who));
    }

    private List<Map<String, Object>> rows(ContactDraft draft) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row("email", draft.get("email")));
        rows.add(row(ContactDraft.TELEPHONE, draft.get(ContactDraft.TELEPHONE)));
        rows.add(row(ContactDraft.BY_EMAIL, show.word(draft.byEmail() ? "learner.yes" : "learner.no")));
        List.of("line1", "line2", "town", "county", POSTCODE).forEach(field -> rows.add(row(field, draft.get(field))));
        return rows;
    }

    private Map<String, Object> row(String field, String value) {
        return Map.of(
                "key", Map.of("text", show.word("learner.contact." + field)),
                "value", Map.of("text", value.isEmpty() ? show.word("learner.contact.none") : value));
    }

    /** What was typed before is there again for who comes back from the page where it is checked. */
    @GetMapping("/change")
    String form(SignedIn who, HttpSession session, Model model) {
        ContactDraft draft = ContactDraft.of(session);
        model.addAttribute("draft", draft == null ? ContactDraft.of(held(who)) : draft);
        return FORM;
    }

    @PostMapping("/change")
    String change(SignedIn who, HttpServletRequest request, HttpSession session, Model model) {
        ContactDraft draft = ContactDraft.of(request);
        FormErrors errors = errors(draft);
        if (errors.isEmpty() && needs.contact().keepsPostCode(held(who), draft.said())) {
            return postCodeKept(draft, model);
        }
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
            model.addAttribute("draft", draft);
            return FORM;
        }
        draft.keep(session);
        return HOME + "/check";
    }

    private FormErrors errors(ContactDraft draft) {
        OwnContact.Unfit unfit = needs.contact().unfit(draft.said());
        FormErrors errors = new FormErrors();
        if (unfit.emailMissing()) {
            errors.add("email", show.word("learner.contact.email.missing"));
        }
        ContactDraft.FIELDS.forEach((name, field) -> {
            if (unfit.fields().contains(field)) {
                errors.add(name, show.word("learner.contact." + name + ".wrong", field.maxLength()));
            }
            if (name.equals("email") && unfit.telephone()) {
                errors.add(ContactDraft.TELEPHONE, show.word("learner.contact.telephone.wrong"));
            }
        });
        return errors;
    }

    private String postCodeKept(ContactDraft draft, Model model) {
        model.addAttribute(FormErrors.NAME, FormErrors.of(POSTCODE, show.word("learner.contact.postcode.kept")));
        model.addAttribute("kept", true);
        model.addAttribute("draft", draft);
        return FORM;
    }

    @GetMapping("/check")
    String check(HttpSession session, Model model) {
        ContactDraft draft = ContactDraft.of(session);
        if (draft == null) {
            return HOME;
        }
        model.addAttribute("rows", rows(draft));
        return "learner/contact-check";
    }

    @PostMapping("/check")
    String send(SignedIn who, HttpSession session, Model model, RedirectAttributes after) {
        ContactDraft draft = ContactDraft.of(session);
        if (draft == null) {
            return HOME;
        }
        ContactAnswer answer;
        try {
            answer = needs.contact()
                    .change(who.justification("the learner changes it"), learner(who), draft.version(), draft.said());
        } catch (RefusedException e) {
            model.addAttribute(FormErrors.NAME, FormErrors.of("email", Refusals.text(show, e)));
            model.addAttribute("draft", draft);
            return FORM;
        }
        return switch (answer) {
            case CHANGED, UNCHANGED, OUTDATED -> {
                ContactDraft.forget(session);
                after.addFlashAttribute("done", "learner.contact." + answer.name());
                yield HOME;
            }
            case POST_CODE_KEPT -> postCodeKept(draft, model);
            case NOBODY -> throw new NothingHere();
        };
    }
}
