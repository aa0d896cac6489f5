package org.learnerhub.app.node;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.Actor;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.Disclosure;
import org.learnerhub.domain.enquiry.Disclosures;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.enquiry.NotedFinds;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.learner.Uln;

/**
 * Writes into the audit trail what an answer over SOAP is about to show: an entry for each learner, or one where it is
 * about nobody. What the trail throws goes through, and then there is no answer.
 */
final class AuditedDisclosures implements Disclosures {

    private static final String PURPOSE = "asked through a SOAP service: ";

    private final AuditTrail trail;
    private final NotedFinds finds;
    private final InstantSource clock;

    AuditedDisclosures(AuditTrail trail, NotedFinds finds, InstantSource clock) {
        this.trail = trail;
        this.finds = finds;
        this.clock = clock;
    }

    @Override
    public void note(Disclosure disclosure) {
        trail.append(entries(disclosure));
    }

    @Override
    public void note(Disclosure disclosure, NotedFind find, RecentFinds memory) {
        finds.note(entries(disclosure), find);
    }

    private List<AuditEntry> entries(Disclosure disclosure) {
        Actor actor = new Actor(
                disclosure.asker().institution().ukprn(), disclosure.asker().userName());
        Instant now = clock.instant();
        List<@Nullable Uln> about =
                disclosure.learners().isEmpty() ? Collections.singletonList(null) : List.copyOf(disclosure.learners());
        List<AuditEntry> entries = new ArrayList<>(about.size());
        for (Uln uln : about) {
            entries.add(new AuditEntry(
                    actor,
                    now,
                    disclosure.operation(),
                    PURPOSE + disclosure.asked(),
                    uln,
                    shown(disclosure),
                    disclosure.asker().callId()));
        }
        return entries;
    }

    private static Shown shown(Disclosure disclosure) {
        List<String> words = new ArrayList<>();
        words.add(word(disclosure.outcome()));
        words.add("shown-" + word(disclosure.shown().name()));
        disclosure.flags().forEach(flag -> words.add(flag.name()));
        return new Shown(words);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
