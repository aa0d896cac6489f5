package org.learnerhub.web.learner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.EventContent.Status;
import org.learnerhub.domain.record.ReadOwnRecord.Own;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.learner.EntryText.Entry;

/** The record and the additions of who is signed in, to read and to choose from. Each reading is a look in the trail. */
final class OwnEntries {

    private static final String READS = "the learner reads it on a page";

    private static final Comparator<Entry> LATEST =
            Comparator.comparing(Entry::date).reversed().thenComparing(Entry::title);

    private final LearnerPages.Needs needs;
    private final EntryText text;

    OwnEntries(LearnerPages.Needs needs, EntryText text) {
        this.needs = needs;
        this.text = text;
    }

    static Uln uln(SignedIn who) {
        if (who.caller() instanceof Caller.Learner learner) {
            return learner.uln();
        }
        throw new NothingHere();
    }

    Own record(SignedIn who) {
        return needs.record()
                .read(new Caller.Learner(uln(who)), READS, who.justification(READS).correlationId())
                .orElseThrow(NothingHere::new);
    }

    List<OwnAddition> additions(SignedIn who) {
        return needs.additions().list(who.justification(READS), uln(who)).orThrow();
    }

    /** In plain groups, the latest first; groups without entries are left out. */
    List<Group> groups(Own own) {
        List<Group> groups = new ArrayList<>();
        add(groups, own, "results", event -> !isCourse(event) && !event.state().isProvisional());
        add(groups, own, "provisional", event -> event.state().isProvisional());
        add(groups, own, "going", event -> isGoing(event));
        add(groups, own, "courses", event -> isCourse(event) && !isGoing(event));
        return groups;
    }

    private static boolean isCourse(ShownEvent event) {
        return event.content() instanceof Participation;
    }

    private static boolean isGoing(ShownEvent event) {
        return event.content() instanceof Participation course && course.status() == Status.CONTINUING;
    }

    private void add(List<Group> groups, Own own, String key, Predicate<ShownEvent> fits) {
        List<Entry> entries = own.events().stream().filter(fits).map(text::of).sorted(LATEST).toList();
        if (!entries.isEmpty()) {
            groups.add(new Group(key, entries));
        }
    }

    /** All, the latest first. */
    List<Entry> entries(Own own) {
        return own.events().stream().map(text::of).sorted(LATEST).toList();
    }

    /** Entries as items of checkboxes or radios. */
    static List<Map<String, Object>> items(List<Entry> entries, Predicate<Entry> chosen, String provisional) {
        return entries.stream()
                .map(entry -> item(
                        entry.id(),
                        entry.title() + (entry.provisional() ? " " + provisional : ""),
                        entry.inBrief(),
                        chosen.test(entry)))
                .toList();
    }

    /** Additions as items of checkboxes, those chosen that were chosen. */
    static List<Map<String, Object>> items(List<OwnAddition> additions, Set<Long> chosen) {
        return additions.stream()
                .map(one -> item(
                        one.id(),
                        one.title(),
                        one.organisation() == null ? "" : one.organisation(),
                        chosen.contains(one.id())))
                .toList();
    }

    private static Map<String, Object> item(long id, String title, String brief, boolean chosen) {
        Map<String, Object> item = new HashMap<>();
        item.put("value", Long.toString(id));
        item.put("text", title);
        item.put("checked", chosen);
        if (!brief.isEmpty()) {
            item.put("hint", Map.of("text", brief));
        }
        return item;
    }

    /** @param key of its words */
    record Group(String key, List<Entry> entries) {}
}
