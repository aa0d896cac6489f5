package org.learnerhub.web.college;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.login.MakeLetter;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.web.frame.Day;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Letters that let learners in whom the institution has seen. Letter and code are shown once, on the page that made them; the
 * second word is the learner's and stands on no page.
 */
@Controller
@RequestMapping(Area.COLLEGE)
class LettersController {

    private static final String NUMBER = "ULN";
    private static final String BIRTH = LearnerField.DATE_OF_BIRTH.xmlName();
    private static final String WORD = "word";
    private static final List<String> NEEDED =
            List.of(NUMBER, LearnerField.GIVEN_NAME.xmlName(), LearnerField.FAMILY_NAME.xmlName(), BIRTH, WORD);

    private final MakeLetter letters;
    private final String publicUrl;
    private final Show show;

    /** @param publicUrl by which learners reach the hub, without a slash at its end */
    LettersController(MakeLetter letters, String publicUrl, Show show) {
        this.letters = letters;
        this.publicUrl = publicUrl;
        this.show = show;
    }

    @GetMapping("/letters")
    String form(SignedIn who, Model model) {
        who.call(Operation.MAKE_LETTER);
        return page(Map.of(), new FormErrors(), model);
    }

    private String page(Map<String, String> sent, FormErrors errors, Model model) {
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("sent", sent);
        model.addAttribute("day", new Day.Boxes(sent, BIRTH));
        return "college/letters";
    }

    @PostMapping("/letters")
    String make(SignedIn who, @RequestParam Map<String, String> sent, Model model) {
        Call call = who.call(Operation.MAKE_LETTER);
        Map<String, String> whole = new LinkedHashMap<>(sent);
        whole.put(BIRTH, Day.of(sent, BIRTH));
        FormErrors errors = new FormErrors();
        NEEDED.stream()
                .filter(field -> text(whole, field).isEmpty())
                .forEach(field -> errors.add(field, show.word("college.letters." + field + ".missing")));
        AskedRecord asked = asked(whole);
        if (asked.person().date(LearnerField.DATE_OF_BIRTH).isEmpty()) {
            errors.add(BIRTH, show.word("college.letters.DateOfBirth.wrong"));
        }
        if (!errors.isEmpty()) {
            return page(sent, errors, model);
        }
        Answer<MakeLetter.Letter> answer = letters.make(call, asked, text(sent, WORD));
        return answer.fold(
                letter -> made(letter, asked, call, model),
                code -> page(sent, FormErrors.of(fieldOf(code), Refusals.text(show, code)), model));
    }

    private static AskedRecord asked(Map<String, String> sent) {
        LearnerDetails person = AskedRecord.person(
                text(sent, LearnerField.GIVEN_NAME.xmlName()),
                text(sent, LearnerField.FAMILY_NAME.xmlName()),
                text(sent, BIRTH),
                null);
        return new AskedRecord(AskedRecord.uln(text(sent, NUMBER).replaceAll("\\s", "")), person, "letter");
    }

    private static String fieldOf(HubCode code) {
        return code == ShareCode.LETTER_UNFIT ? WORD : NUMBER;
    }

    private String made(MakeLetter.Letter letter, AskedRecord asked, Call call, Model model) {
        model.addAttribute("letter", letter);
        model.addAttribute("uln", asked.uln().orElseThrow());
        model.addAttribute("institution", call.institution().name());
        model.addAttribute("address", publicUrl + "/sign-up");
        return "college/letter";
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
