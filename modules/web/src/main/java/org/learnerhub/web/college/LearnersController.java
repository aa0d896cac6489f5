package org.learnerhub.web.college;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.FindType;
import org.learnerhub.domain.enquiry.FoundLearner;
import org.learnerhub.domain.enquiry.SentUln;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.web.frame.AskedPerson;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Finds learners as the learner service does: by number with names, or by the five fields. What was asked and what was found
 * stand in no address.
 */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class LearnersController {

    private static final String NUMBER = "ULN";
    private static final List<LearnerField> NAMES = List.of(LearnerField.GIVEN_NAME, LearnerField.FAMILY_NAME);

    private final FindLearners find;
    private final Show show;

    LearnersController(FindLearners find, Show show) {
        this.find = find;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    @GetMapping("/learners")
    String form(Model model) {
        return page(Map.of(), "number", model);
    }

    private static String page(Map<String, String> sent, String way, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("way", way);
        return "college/learners";
    }

    @PostMapping("/learners/by-number")
    String byNumber(SignedIn who, @RequestParam Map<String, String> sent, Model model) {
        AskedPerson asked = new AskedPerson(sent, "number-");
        FormErrors errors = asked.missing(show, NAMES);
        if (asked.text(NUMBER).isEmpty()) {
            errors.add("number-" + NUMBER, show.word("college.learners.ULN.missing"));
        }
        return answer(asked, "number", errors, model, () -> {
            Call call = who.call(Operation.FIND_BY_ULN);
            Optional<Uln> uln = SentUln.read(asked.text(NUMBER).replace(" ", ""));
            return find.byUln(call, type(asked), uln, asked.details(NAMES));
        });
    }

    @PostMapping("/learners/by-details")
    String byDetails(SignedIn who, @RequestParam Map<String, String> sent, Model model) {
        AskedPerson asked = AskedPerson.of(sent, "details-");
        FormErrors errors = asked.missing(show, LearnerField.KEY_FIELDS);
        return answer(
                asked,
                "details",
                errors,
                model,
                () -> find.byDemographics(
                        who.call(Operation.FIND_BY_DEMOGRAPHICS), type(asked), asked.details(LearnerField.KEY_FIELDS)));
    }

    private interface Find {
        FindAnswer answer();
    }

    private String answer(AskedPerson person, String way, FormErrors errors, Model model, Find asked) {
        if (errors.isEmpty()) {
            try {
                FindAnswer answer = asked.answer();
                model.addAttribute("outcome", answer.outcome().name());
                model.addAttribute(
                        "learners",
                        answer.learners().stream()
                                .map(LearnersController::shown)
                                .toList());
                return "college/found";
            } catch (RefusedException e) {
                if (e.refusal().code() != RequestCode.REQUEST_NOT_UNDERSTOOD) {
                    throw e;
                }
                person.addRefused(errors, e.refusal(), NUMBER);
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        return page(person.sent(), way, model);
    }

    private static FindType type(AskedPerson asked) {
        return FindType.parse(asked.text("FindType")).orElse(FindType.FUL);
    }

    /**
     * @param values by the names of fields, in their order
     * @param merged whether another number's record was found, merged into this one
     */
    record Shown(Uln uln, boolean merged, List<Uln> linked, Map<String, String> values) {}

    private static Shown shown(FoundLearner found) {
        Map<String, String> values = new LinkedHashMap<>();
        LearnerDetails details = found.learner().details();
        LearnerField.all().stream()
                .filter(field -> field != LearnerField.ULN && details.has(field))
                .forEach(field -> values.put(field.xmlName(), details.text(field)));
        return new Shown(found.learner().uln(), found.masterSubstituted(), found.linked(), values);
    }
}
