package org.learnerhub.web.learner;

import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.record.ReadOwnRecord.Own;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The record of who is signed in, in plain groups. */
@Controller
class OwnRecordController {

    private final OwnEntries entries;

    OwnRecordController(OwnEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/learner")
    String record(SignedIn who, Model model) {
        Own own = entries.record(who);
        LearnerDetails details = own.learner().details();
        model.addAttribute("groups", entries.groups(own));
        model.addAttribute("optedOut", own.optedOut());
        model.addAttribute("uln", own.learner().uln());
        model.addAttribute(
                "name", details.text(LearnerField.GIVEN_NAME) + " " + details.text(LearnerField.FAMILY_NAME));
        model.addAttribute("birth", details.date(LearnerField.DATE_OF_BIRTH).orElse(null));
        return "learner/record";
    }
}
