package org.learnerhub.store.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.enquiry.NotedFinds;
import org.learnerhub.store.sql.Joined;
import org.learnerhub.store.sql.OpenTransaction;
import org.learnerhub.store.sql.SingleFailure;

/**
 * What concurrent calls leave in the trail is written together, by one statement and one commit for all that wait; a call
 * goes on only after it. See decision 0037.
 */
final class JoinedNotes implements NotedFinds {

    /** Calls in a group; a web server has not many more threads. */
    private static final int MOST = 200;

    /** While one group is committed, the next one gathers. */
    private static final int AT_ONCE = 1;

    private final Joined<Note, Boolean> joined;

    JoinedNotes(NewNotes notes) {
        joined = new Joined<>(
                AT_ONCE, MOST, group -> write(group, notes), SingleFailure::isPossible, Joined.USUAL_PATIENCE);
    }

    @Override
    public void note(List<AuditEntry> told, NotedFind find) {
        OpenTransaction.refuse();
        boolean unused = joined.ask(new Note(told, find));
    }

    /** How many calls wait for the next group. */
    int waiting() {
        return joined.waiting();
    }

    /** Not within a unit of work. */
    void append(List<AuditEntry> entries) {
        boolean unused = joined.ask(new Note(entries, null));
    }

    private static List<Boolean> write(List<Note> group, NewNotes notes) {
        List<AuditEntry> entries = new ArrayList<>();
        Map<String, NotedFind> finds = new TreeMap<>();
        for (Note note : group) {
            entries.addAll(note.told);
            NotedFind find = note.find;
            if (find != null) {
                finds.merge(find.institution().value() + " " + find.fingerprint(), find, JoinedNotes::later);
            }
        }
        notes.write(entries, List.copyOf(finds.values()));
        return Collections.nCopies(group.size(), true);
    }

    private static NotedFind later(NotedFind one, NotedFind other) {
        return other.find().at().isBefore(one.find().at()) ? one : other;
    }

    private record Note(List<AuditEntry> told, @Nullable NotedFind find) {}
}
