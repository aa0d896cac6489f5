package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.domain.record.ShowRecord;
import org.learnerhub.domain.stewardship.LearnerLife;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One learner: how it stands, what happened, the record, who looked. Each page is a look of its own. */
@Controller
class LearnerPagesController {

    /** Who somebody is, as {@code ./hub learner show --names} tells it. */
    static final List<LearnerField> NAMES = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16,
            LearnerField.DATE_OF_BIRTH);

    private static final int PAGE = 50;
    private static final int EVENTS = 100;

    private final HelpdeskPages.Needs needs;
    private final Show show;

    LearnerPagesController(HelpdeskPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    private Justification asked(SignedIn who, AskedLearner asked) {
        needs.pace().enter(who.caller());
        return who.justification(asked.purpose());
    }

    @GetMapping("/helpdesk/learners/{handle}")
    String life(SignedIn who, @PathVariable("handle") String handle, HttpSession session, Model model) {
        AskedLearner asked = AskedLearner.of(session, handle);
        Justification by = asked(who, asked);
        LearnerLife life = needs.lives().show(asked.uln(), NAMES, by).orElseThrow(NothingHere::new);
        LifeWords words = new LifeWords(show);
        model.addAttribute("handle", handle);
        model.addAttribute("purpose", asked.purpose());
        model.addAttribute("life", life);
        model.addAttribute("status", words.status(life.learner().status()));
        model.addAttribute("merged", life.learner().master() != null);
        model.addAttribute("names", words.details(life.learner().details(), NAMES));
        model.addAttribute("linked", words.numbers(life.linked()));
        model.addAttribute("events", words.events(needs.lives().history(asked.uln(), by)));
        return "helpdesk/life";
    }

    @GetMapping("/helpdesk/learners/{handle}/record")
    String record(
            SignedIn who,
            @PathVariable("handle") String handle,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpSession session,
            Model model) {
        AskedLearner asked = AskedLearner.of(session, handle);
        ShowRecord.WholeRecord record = needs.records()
                .show(asked.uln(), new RecordReading.AsOf(Optional.empty(), Optional.empty()), asked(who, asked))
                .orElseThrow(NothingHere::new);
        model.addAttribute("handle", handle);
        model.addAttribute("uln", record.learner().uln());
        int number = Math.max(1, page);
        List<RecordWords.Event> events = new RecordWords(show).events(record, (number - 1L) * EVENTS, EVENTS);
        if (number > 1 && events.isEmpty()) {
            throw new NothingHere();
        }
        model.addAttribute("events", events);
        model.addAttribute(
                "pages",
                StaffPaging.numbered(
                        "/helpdesk/learners/" + handle + "/record",
                        number,
                        record.histories().size(),
                        EVENTS));
        return "helpdesk/record";
    }

    @GetMapping("/helpdesk/learners/{handle}/looks")
    String looks(
            SignedIn who,
            @PathVariable("handle") String handle,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpSession session,
            Model model) {
        AskedLearner asked = AskedLearner.of(session, handle);
        int number = Math.max(1, page);
        ShowLooks.Page found = needs.looks()
                .show(asked(who, asked), asked.uln(), (number - 1L) * PAGE, PAGE)
                .orElseThrow(NothingHere::new);
        model.addAttribute("handle", handle);
        model.addAttribute("looks", new LifeWords(show).looks(found));
        model.addAttribute("total", found.total());
        model.addAttribute(
                "pages", StaffPaging.numbered("/helpdesk/learners/" + handle + "/looks", number, found.total(), PAGE));
        return "helpdesk/looks";
    }
}
