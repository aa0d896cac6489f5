package org.learnerhub.app.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.LearnerLife;
import org.learnerhub.domain.stewardship.MergeProposal;

/** A learner's life in words. */
final class LifeText {

    static final List<LearnerField> NAMES = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16,
            LearnerField.DATE_OF_BIRTH);

    private LifeText() {}

    /** @param fields of the details; those that are absent are left out */
    static List<String> lines(LearnerLife life, List<LearnerField> fields) {
        RegisteredLearner learner = life.learner();
        List<String> lines = new ArrayList<>();
        lines.add(line("ULN", learner.uln().toString()));
        lines.add(line("status", learner.status().name().toLowerCase(Locale.ROOT)));
        lines.add(line(
                "master",
                learner.master() == null ? "none" : learner.currentUln().toString()));
        lines.add(line(
                "linked",
                life.linked().isEmpty()
                        ? "none"
                        : life.linked().stream().map(Uln::toString).collect(Collectors.joining(" "))));
        lines.add(line("version", Integer.toString(learner.version())));
        lines.add(line("registered", life.registeredAt().toString()));
        lines.add(line("changed", life.changedAt().toString()));
        fields.stream()
                .filter(learner.details()::has)
                .forEach(field -> lines.add(
                        line(field.xmlName(), Helpdesk.plain(learner.details().text(field)))));
        return lines;
    }

    private static String line(String name, String value) {
        return "%-20s %s".formatted(name, value);
    }

    static String line(LearnerEvent event) {
        return event.number() + "  " + event.at() + "  " + what(event);
    }

    static String line(MergeProposal one) {
        return one.number() + "  " + one.proposedAt() + "  "
                + (one.kind() == MergeProposal.Kind.MERGE
                        ? one.uln() + " into " + one.master()
                        : one.uln() + " out of " + one.master())
                + " by " + Helpdesk.plain(one.proposedBy()) + ": " + Helpdesk.plain(one.reason());
    }

    private static String what(LearnerEvent event) {
        if (event instanceof LearnerEvent.Registered registered) {
            return "registered by " + Helpdesk.plain(registered.source());
        } else if (event instanceof LearnerEvent.Changed changed) {
            return "changed by " + Helpdesk.plain(changed.source());
        } else if (event instanceof LearnerEvent.Merged merged) {
            return merged.uln() + " merged into " + merged.master() + why(merged.by());
        } else if (event instanceof LearnerEvent.Unmerged unmerged) {
            return unmerged.uln() + " unmerged from " + unmerged.master() + why(unmerged.by());
        }
        return event.uln() + " deleted" + why(((LearnerEvent.Deleted) event).by());
    }

    private static String why(Justification by) {
        return " by " + Helpdesk.name(by.caller()) + ": " + Helpdesk.plain(by.reason());
    }
}
