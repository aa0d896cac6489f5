package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.FoundLearner;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.web.frame.AskedPerson;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a learner by number or by the five fields; asked is for what. */
@Controller
class FindLearnerController {

    private final HelpdeskPages.Needs needs;
    private final Show show;

    FindLearnerController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/helpdesk/find")
    String form(SignedIn who) {
        return "helpdesk/find";
    }

    @PostMapping("/helpdesk/find")
    String find(
            SignedIn who,
            @RequestParam(name = "uln", defaultValue = "") String uln,
            @RequestParam(name = "purpose", defaultValue = "") String purpose,
            HttpSession session,
            Model model) {
        String why = Reason.line(purpose);
        Optional<Uln> number = AskedLearner.number(uln);
        FormErrors errors = new FormErrors();
        if (number.isEmpty()) {
            errors.add("uln", show.word("helpdesk.uln.wrong"));
        }
        Reason.check(show, errors, "purpose", why);
        if (errors.isEmpty()) {
            try {
                needs.pace().enter(who.caller());
                if (!needs.lives()
                        .history(number.orElseThrow(), who.justification(why))
                        .isEmpty()) {
                    return "redirect:/helpdesk/learners/" + new AskedLearner(number.get(), why).handle(session);
                }
                errors.add("uln", show.word("helpdesk.uln.nobody"));
            } catch (RefusedException e) {
                errors.add("uln", Refusals.text(show, e));
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("uln", uln);
        model.addAttribute("purpose", purpose);
        return "helpdesk/find";
    }

    /** By the five fields, for whoever does not know a number. What was asked stands in no address. */
    @PostMapping("/helpdesk/find/details")
    String byDetails(SignedIn who, @RequestParam Map<String, String> sent, HttpSession session, Model model) {
        AskedPerson asked = AskedPerson.of(sent, "details-");
        FormErrors errors = asked.missing(show, LearnerField.KEY_FIELDS);
        String why = Reason.line(asked.text("purpose"));
        Reason.check(show, errors, "details-purpose", why);
        if (errors.isEmpty()) {
            try {
                needs.pace().enter(who.caller());
                return found(
                        needs.find().byDemographics(who.justification(why), asked.details(LearnerField.KEY_FIELDS)),
                        why,
                        session,
                        model);
            } catch (RefusedException e) {
                if (e.refusal().code() == RequestCode.REQUEST_NOT_UNDERSTOOD) {
                    asked.addRefused(errors, e.refusal(), LearnerField.GIVEN_NAME.xmlName());
                } else {
                    errors.add("details-" + LearnerField.GIVEN_NAME.xmlName(), Refusals.text(show, e));
                }
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("sent", asked.sent());
        return "helpdesk/find";
    }

    private String found(FindAnswer answer, String why, HttpSession session, Model model) {
        model.addAttribute("outcome", answer.outcome().name());
        model.addAttribute(
                "learners",
                answer.learners().stream().map(one -> found(one, why, session)).toList());
        return "helpdesk/found";
    }

    private Found found(FoundLearner one, String why, HttpSession session) {
        Map<String, String> values = new LinkedHashMap<>();
        LearnerDetails details = one.learner().details();
        for (LearnerField field : LearnerField.KEY_FIELDS) {
            if (details.has(field)) {
                values.put(field.xmlName(), text(details, field));
            }
        }
        Uln uln = one.learner().uln();
        return new Found(uln, one.masterSubstituted(), new AskedLearner(uln, why).handle(session), values);
    }

    private String text(LearnerDetails details, LearnerField field) {
        if (field == LearnerField.GENDER) {
            return show.wordOr("college.gender." + details.text(field), details.text(field));
        }
        return field == LearnerField.DATE_OF_BIRTH ? show.value(details.text(field)) : details.text(field);
    }

    /**
     * @param merged whether it was found by another number that was merged into this one
     * @param handle under which the session knows number and purpose
     * @param values by the fields' names on the wire
     */
    record Found(Uln uln, boolean merged, String handle, Map<String, String> values) {}
}
