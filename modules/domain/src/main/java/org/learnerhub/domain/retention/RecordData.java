package org.learnerhub.domain.retention;

import static org.learnerhub.domain.retention.Principle.ACCURATE;
import static org.learnerhub.domain.retention.Principle.LAWFUL;
import static org.learnerhub.domain.retention.Principle.LIMITED;
import static org.learnerhub.domain.retention.Principle.PURPOSE;
import static org.learnerhub.domain.retention.Principle.RIGHTS;
import static org.learnerhub.domain.retention.Principle.SECURE;

import java.util.List;

/** What learner records keep, and who looked. */
final class RecordData {

    static final List<DataKind> KINDS = List.of(
            DataKind.of("learning-events", "what was achieved or attended, when, where, with which result")
                    .in(
                            "learning_fact",
                            "key_date action_date planned_end end_date status source provisional code_key code provider"
                                    + " return_number grade outcome language subject reason")
                    .because("the lifelong record of the learner", PURPOSE, ACCURATE)
                    .kept(Keeping.until("as long as the learner has the number (the contract names 66 years)"))
                    .removed("emptied: the code says ERASED, the date 1900-01-01"),
            DataKind.of("event-skeletons", "that a row of a feed left a fact, under which number")
                    .in("learning_fact", "number event uln batch_id recorded_at row_no kind action sender")
                    .because("totals are proved by them: one row, one fact", ACCURATE, LAWFUL)
                    .stays("without them feeds of before would no longer reconcile"),
            DataKind.of("record-counts", "which numbers showed their events together, and counts")
                    .in("record_move", "number uln master_uln merged moved_at")
                    .in("record_count", "id last_number tried_up_to")
                    .in("feed_total", "sender kind live")
                    .because("readers of changes miss none; totals agree", ACCURATE)
                    .stays("numbers only; a live event still counts for its sender's change budget"),
            DataKind.of("held-rows", "rows of feeds that belong to nobody yet, as they were sent")
                    .in("held_row", "mis_identifier body")
                    .because("they are tried again when the learner is known", PURPOSE)
                    .kept(Keeping.until("for good, also when they ended"))
                    .removed("emptied, those that describe the learner under a wrong number too"),
            DataKind.of("held-skeletons", "that a row was held, and how it ended")
                    .in("held_row", "id batch_id held_at uln row_no kind state sender registrar ended_at ended_by")
                    .because("totals are proved by them", ACCURATE)
                    .stays(
                            "without them feeds of before would no longer reconcile; a row that was still held is given up"),
            DataKind.of("learner-accounts", "accounts elsewhere by which institutions know learners")
                    .in("learner_account", "ukprn key_type key_value uln stored_at")
                    .because("the institution asked for it, to serve the learner", PURPOSE)
                    .kept(Keeping.until("until the institution removes it"))
                    .removed("deleted"),
            DataKind.of("notification-wishes", "how a learner wants to be told: e-mail address, telephone number")
                    .in("notification_wish", "uln said_at preference ukprn email_address phone_number")
                    .because("the learner's own wish", PURPOSE, RIGHTS)
                    .kept(Keeping.until("until the learner says otherwise; the last word alone is kept"))
                    .removed("deleted"),
            DataKind.of(
                            "challenges",
                            "what a learner says is wrong: values beside the original, both sides' words, whom to call")
                    .in("challenge", "original supplied other_ulns contact_name contact_telephone contact_email sealed")
                    .in("challenge_step", "words sealed")
                    .because("the learner is heard, and the outcome can be shown", RIGHTS, ACCURATE)
                    .kept(Keeping.until("as long as the learner has the number"))
                    .removed("emptied; an open case refuses the erasure"),
            DataKind.of("challenge-skeletons", "that there was a case, about which event, and how it ended when")
                    .in(
                            "challenge",
                            "number raised_at overdue_at clock_at uln known_up_to event other_event kind state body"
                                    + " reminders ukprn user_name caller_kind open_subject")
                    .in("challenge_step", "challenge place done_at kind ukprn user_name caller_kind detail")
                    .because("that deadlines were kept can be shown", LAWFUL, RIGHTS)
                    .stays("numbers, times and words for states"),
            DataKind.of(
                            "notices",
                            "what the hub has to say to people, by e-mail address or number; nothing of a learner in it")
                    .in(
                            "notice",
                            "number made_at due_at tries state kind reference to_kind to_whom subject body path code")
                    .because("what has to be said is said, once", RIGHTS, PURPOSE)
                    .removed("those to the learner are deleted, by number and by every address that is known"),
            DataKind.of("issued-extracts", "which extracts were issued of a learner, of which events, by digests")
                    .in("issued_extract", "id uln live list_number list_index issued_at valid_until root")
                    .in("issued_entry", "extract_id entry_id event fact digest")
                    .in("unchecked_extract", "id issued_at")
                    .because("an extract is told as superseded when the record changes", ACCURATE, RIGHTS)
                    .kept(Keeping.until("as long as the learner has the number"))
                    .removed("deleted; how the extract stands is in the status list for good, so it still verifies"),
            DataKind.of("extract-status", "how the extract at each place of a list stands")
                    .in("status_list", "number taken")
                    .in("status_place", "list_number list_index standing standing_since")
                    .in("extracts_compared", "id up_to")
                    .because("recipients verify extracts without asking about one", RIGHTS, SECURE)
                    .stays("places in a list: of whom they are, nothing says any more"),
            DataKind.of("shares", "what a learner shares with whom and why, the encrypted extract, and who opened it")
                    .in(
                            "share",
                            "guid uln made_at ends_at revoked_at locked_at superseded_at wrong_pins secret_hash pin_hash"
                                    + " extract_id ukprn user_name caller_kind recipient purpose target_email reference"
                                    + " events additions")
                    .in("share_face", "guid face body")
                    .in("share_opening", "id guid opened_at what said")
                    .because("the learner decides who sees what, and sees who did", RIGHTS, SECURE)
                    .kept(Keeping.until(
                            "the extract until the link ends; the rest as long as the learner has the number"))
                    .removed("deleted: a link leads nowhere any more; openings stay in the audit trail"),
            DataKind.of("own-additions", "what a learner put beside the record, validated by nobody")
                    .in("own_addition", "id uln added_at started ended kind title organisation words sealed")
                    .because("the learner asked for it", RIGHTS)
                    .kept(Keeping.until("until the learner removes it"))
                    .removed("deleted"),
            DataKind.of(
                            "learner-logins",
                            "log-ins elsewhere that lead to a learner, and letters with one-time codes, by hashes")
                    .in("learner_login", "provider subject uln bound_at proof")
                    .in("learner_letter", "uln made_at ends_at used_at wrong proof ukprn user_name caller_kind")
                    .because("learners read their own records", RIGHTS, SECURE)
                    .kept(Keeping.until("until the learner or the institution ends it"))
                    .removed("deleted"),
            DataKind.of("look-delays", "orders that keep looks back from a learner for a while")
                    .in(
                            "look_delay",
                            "id uln recorded_at until_at lifted_at whose authority order_reference ukprn user_name"
                                    + " caller_kind")
                    .because("an investigation asked for it; the order itself is told in the end", LAWFUL, RIGHTS)
                    .stays("who ordered what, by number"),
            DataKind.of("saved-routes", "routes to achievement that institutions keep")
                    .in("saved_route", "id saved_at needed ukprn name refs")
                    .because("institutions ask for them again", PURPOSE)
                    .kept(Keeping.until("until the institution deletes it"))
                    .ofNoLearner(),
            DataKind.of("audit-trail", "who did what with which number, why, and which fields they were shown")
                    .in(
                            "audit_entry",
                            "id happened_at ukprn user_name operation purpose uln shown correlation_id caller_kind"
                                    + " subject_kind subject_id")
                    .because("who looked is always recorded, and the trail is whole or worth nothing", LAWFUL, SECURE)
                    .kept(Keeping.until("for good"))
                    .stays("numbers and names of fields, never a value; it proves the erasure, too"),
            DataKind.of("recent-finds", "that an institution looked for somebody, by a keyed hash")
                    .in("recent_find", "ukprn fingerprint found_at possible")
                    .because("who registers must have looked first", ACCURATE)
                    .kept(Keeping.until("two hours by default (`register.find.minutes`); then it is swept"))
                    .stays("a keyed hash that ends by itself within hours"),
            DataKind.of("qualifications", "what can be achieved")
                    .in(
                            "qualification",
                            "qualification_key code title qualification_level qualification_type subject_area"
                                    + " awarding_body awarding_body_ref grades first_award last_award")
                    .in("qualification_list", "id version")
                    .because("achievements are checked against them", ACCURATE, LIMITED)
                    .ofNoLearner());

    private RecordData() {}
}
