package org.learnerhub.web.helpdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.web.frame.Show;

/** A learner's life in words for the page. */
final class LifeWords {

    private static final Set<LearnerField> DAYS =
            Set.of(LearnerField.DATE_OF_BIRTH, LearnerField.DATE_OF_ADDRESS_CAPTURE);

    private final Show show;

    LifeWords(Show show) {
        this.show = show;
    }

    /** A name and what it is. */
    record Line(String name, String value) {}

    /** @param why empty where it was nobody's word */
    record Happened(Instant at, String what, String by, String why) {}

    record Look(Instant at, String who, String what, String shown, String why) {}

    String status(LearnerStatus status) {
        return show.word("helpdesk.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Those that are there. */
    List<Line> details(LearnerDetails details, List<LearnerField> fields) {
        return fields.stream()
                .filter(details::has)
                .map(field -> new Line(field(field), value(details, field)))
                .toList();
    }

    String field(LearnerField field) {
        return show.word("helpdesk.field." + field.name().toLowerCase(Locale.ROOT));
    }

    /** A dash where it says nothing. */
    String value(LearnerDetails details, LearnerField field) {
        if (!details.has(field)) {
            return "–";
        }
        if (field == LearnerField.GENDER) {
            return show.wordOr("college.gender." + details.text(field), details.text(field));
        }
        return DAYS.contains(field) ? show.value(details.text(field)) : details.text(field);
    }

    List<String> numbers(List<Uln> ulns) {
        return ulns.stream().map(show::uln).toList();
    }

    /** The newest first. */
    List<Happened> events(List<LearnerEvent> events) {
        List<Happened> lines = new ArrayList<>(events.stream().map(this::event).toList());
        Collections.reverse(lines);
        return lines;
    }

    private Happened event(LearnerEvent event) {
        if (event instanceof LearnerEvent.Registered registered) {
            return new Happened(event.at(), show.word("helpdesk.event.registered"), registered.source(), "");
        } else if (event instanceof LearnerEvent.Changed changed) {
            return new Happened(event.at(), show.word("helpdesk.event.changed"), changed.source(), "");
        }
        Justification by = ((LearnerEvent.Standing) event).by();
        return new Happened(event.at(), standing(event), caller(by.caller()), by.reason());
    }

    private String standing(LearnerEvent event) {
        if (event instanceof LearnerEvent.Merged merged) {
            return show.word("helpdesk.event.merged", show.uln(merged.uln()), show.uln(merged.master()));
        } else if (event instanceof LearnerEvent.Unmerged unmerged) {
            return show.word("helpdesk.event.unmerged", show.uln(unmerged.uln()), show.uln(unmerged.master()));
        }
        return show.word("helpdesk.event.deleted");
    }

    /** Who somebody is, as people of the hub are told it. */
    String caller(Caller caller) {
        if (caller instanceof Caller.InstitutionUser user) {
            return user.ukprn().value() + ", " + user.userName();
        } else if (caller instanceof Caller.Learner) {
            return show.word("helpdesk.caller.learner");
        } else if (caller instanceof Caller.Recipient recipient) {
            return show.word("helpdesk.caller.recipient", recipient.userName());
        }
        return caller instanceof Caller.OwnTask
                ? show.word("helpdesk.caller.hub")
                : show.word("helpdesk.caller.staff", caller.userName());
    }

    List<Look> looks(ShowLooks.Page page) {
        return page.looks().stream()
                .map(seen -> new Look(
                        seen.entry().at(),
                        seen.organisation()
                                .map(name -> name + ", " + seen.entry().caller().userName())
                                .orElseGet(() -> caller(seen.entry().caller())),
                        seen.entry().operation(),
                        String.join(", ", seen.entry().shown().words()),
                        seen.entry().purpose()))
                .toList();
    }
}
