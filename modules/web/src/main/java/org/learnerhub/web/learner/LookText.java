package org.learnerhub.web.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.record.ShowLooks.Seen;
import org.learnerhub.web.frame.Show;

/** A look in plain words: who it was, what they did, what they saw. What has no words of its own is shown as the trail has it. */
final class LookText {

    private static final String EVENTS = "events-";
    private static final String EXTRACTS = "extracts-";

    /** What the operations have in common for whom they are about; the key of the words. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            deed(Operation.FIND_BY_ULN, "found"),
            deed(Operation.FIND_BY_DEMOGRAPHICS, "found"),
            deed(Operation.LEARNER_BY_ULN, "found"),
            deed(Operation.FIND_AS_STAFF, "found"),
            deed(Operation.FIND_BY_KEY, "found"),
            deed(Operation.GET_DETAILS, "details"),
            deed(Operation.GET_RECORD, "details"),
            deed(Operation.SHOW_LEARNER, "details"),
            deed(Operation.SHOW_HISTORY, "details"),
            deed(Operation.VERIFY, "verified"),
            deed(Operation.RETRIEVE, "verified"),
            deed(Operation.SUBMIT_VERIFICATIONS, "verified"),
            deed(Operation.REGISTER, "registered"),
            deed(Operation.SUBMIT_REGISTRATIONS, "registered"),
            deed(Operation.UPDATE, "changed"),
            deed(Operation.UPDATE_SUBSET, "changed"),
            deed(Operation.UPDATE_WHOLE, "changed"),
            deed(Operation.UPDATE_BY_KEY, "changed"),
            deed(Operation.GET_LEARNING_EVENTS, "record"),
            deed(Operation.GET_MY_EVENTS, "record"),
            deed(Operation.SHOW_RECORD, "record"),
            deed(Operation.READ_CHANGES, "record"),
            deed(Operation.RUN_ROUTE, "route"),
            deed(Operation.RUN_COMBINATION, "route"),
            deed(Operation.CREATE_CHALLENGE, "challenge"),
            deed(Operation.LIST_CHALLENGES, "challenge"),
            deed(Operation.ANSWER_AS_BODY, "challenge"),
            deed(Operation.RAISE_CHALLENGE, "challenge"),
            deed(Operation.SHOW_CHALLENGES, "challenge"),
            deed(Operation.DECIDE_CHALLENGE, "challenge"),
            deed(Operation.RAISE_OWN_CHALLENGE, "challenge"),
            deed(Operation.SHOW_OWN_CHALLENGES, "challenge"),
            deed(Operation.WITHDRAW_OWN_CHALLENGE, "challenge"),
            deed(Operation.MERGE, "joined"),
            deed(Operation.UNMERGE, "parted"),
            deed(Operation.SHOW_CASE, "review"),
            deed(Operation.DECIDE_CASE, "review"),
            deed(Operation.UNDO_CASE, "review"),
            deed(Operation.OPEN_SHARE, "opened"),
            deed(Operation.SHARE_OWN, "share"),
            deed(Operation.OWN_SHARES, "share"),
            deed(Operation.REVOKE_OWN, "share"),
            deed(Operation.STORE_SNAPSHOT, "share"),
            deed(Operation.LIST_SNAPSHOTS, "share"),
            deed(Operation.DELETE_SNAPSHOT, "share"),
            deed(Operation.SHARE_FOR_LEARNER, "share"),
            deed(Operation.SHARES_OF_LEARNER, "share"),
            deed(Operation.REVOKE_FOR_LEARNER, "share"),
            deed(Operation.MAKE_EXTRACT, "extract"),
            deed(Operation.EXTRACT_OWN, "extract"),
            deed(Operation.LIST_EXTRACTS, "extract"),
            deed(Operation.WITHDRAW_EXTRACT, "extract"),
            deed(Operation.ADD_OWN, "addition"),
            deed(Operation.OWN_ADDITIONS, "addition"),
            deed(Operation.REMOVE_OWN, "addition"),
            deed(Operation.ADD_FOR_LEARNER, "addition"),
            deed(Operation.ADDITIONS_OF_LEARNER, "addition"),
            deed(Operation.REMOVE_FOR_LEARNER, "addition"),
            deed(Operation.READ_OWN, "record"),
            deed(Operation.OWN_CONTACT, "details"),
            deed(Operation.CHANGE_OWN_CONTACT, "changed"),
            deed(Operation.OWN_LOOKS, "looks"),
            deed(Operation.SHOW_LOOKS, "looks"),
            deed(Operation.VIEW_AUDIT, "looks"),
            deed(Operation.SHOW_TRAIL, "looks"),
            deed(Operation.LOG_IN, "login"),
            deed(Operation.PROVE_BY_LETTER, "login"),
            deed(Operation.PROVE_BY_PROVIDER, "login"),
            deed(Operation.MAKE_LETTER, "letter"));

    /** Words of the trail that say how and not what. */
    private static final Set<String> SILENT = Set.of(
            "shown",
            "sent",
            "extract",
            "shared",
            "FULL",
            "whole",
            "PAGE",
            "SUCCESSFUL",
            "ALL",
            "BY-ID",
            "raised",
            "with-awarding-body",
            "answered",
            "overdue",
            "amended",
            "withdrawn");

    private final Show show;

    LookText(Show show) {
        this.show = show;
    }

    private static Map.Entry<String, String> deed(Operation operation, String key) {
        return Map.entry(operation.name(), key);
    }

    Look of(Seen seen) {
        AuditEntry entry = seen.entry();
        String deed = DEEDS.get(entry.operation());
        return new Look(
                entry.at(),
                who(seen),
                deed == null ? show.word("learner.deed.other", entry.operation()) : show.word("learner.deed." + deed),
                purpose(entry),
                saw(entry.shown().words()));
    }

    /** Of a share what the learner wrote, without the name that the hub gave it. */
    private static String purpose(AuditEntry entry) {
        if (entry.caller() instanceof Caller.Learner) {
            return "";
        }
        return entry.caller() instanceof Caller.Recipient
                ? entry.purpose().replaceFirst("^share [^:]{1,40}: ", "")
                : entry.purpose();
    }

    private String who(Seen seen) {
        Caller caller = seen.entry().caller();
        if (caller instanceof Caller.Learner) {
            return show.word("learner.look.you");
        } else if (caller instanceof Caller.Staff) {
            return show.word("learner.look.staff");
        } else if (caller instanceof Caller.Recipient recipient) {
            return show.word("learner.look.recipient", recipient.userName());
        }
        return seen.organisation().orElseGet(() -> show.word("learner.look.hub"));
    }

    private List<String> saw(List<String> words) {
        if (words.contains("shown-nothing")) {
            return List.of(show.word("learner.saw.nothing"));
        }
        List<String> saw = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith(EVENTS)) {
                saw.add(show.word("learner.saw.events", word.substring(EVENTS.length())));
            } else if (!SILENT.contains(word) && !word.startsWith("known-up-to-") && !word.startsWith(EXTRACTS)) {
                saw.add(show.wordOr("learner.saw." + word, word));
            }
        }
        return saw.isEmpty() ? List.of(show.word("learner.saw.nothing")) : saw;
    }

    /**
     * A look.
     *
     * @param purpose in the words of who looked; empty where it was the learner
     * @param saw never empty
     */
    record Look(Instant at, String who, String deed, String purpose, List<String> saw) {}
}
