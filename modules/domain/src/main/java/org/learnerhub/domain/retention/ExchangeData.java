package org.learnerhub.domain.retention;

import static org.learnerhub.domain.retention.Principle.ACCURATE;
import static org.learnerhub.domain.retention.Principle.LAWFUL;
import static org.learnerhub.domain.retention.Principle.LIMITED;
import static org.learnerhub.domain.retention.Principle.MINIMAL;
import static org.learnerhub.domain.retention.Principle.PURPOSE;
import static org.learnerhub.domain.retention.Principle.SECURE;

import java.util.List;

/** What is kept of the files that institutions send, and of their answers. */
final class ExchangeData {

    private static final int SENT_DAYS = 400;
    /** Six years, within which a claim can be made, and a little more. */
    private static final int ANSWER_DAYS = 2_200;

    static final List<DataKind> KINDS = List.of(
            DataKind.of(
                            "batches",
                            "which file came from whom when, and how far it is; files are named by their senders")
                    .in(
                            "batch",
                            "id ukprn sha256 client_key requested_job organisation_ref user_name way_in file_name file_size"
                                    + " received_at state parked format layout head_file_version head_file_name head_ukprn"
                                    + " head_record_count head_job_type head_notices job_type row_count chunk_count"
                                    + " matched_chunks allocated_chunks counts refusal_code refusal_place started_at"
                                    + " finished_at moved_at edition date_order file_encoding file_separator")
                    .in("matched_batch", "batch_id match_policy match_model match_census register_entry")
                    .in("batch_finding", "batch_id code field row_count first_row last_row")
                    .in("batch_receipt", "batch_id receipt")
                    .in("batch_delivery", "batch_id file_name")
                    .in("batch_edition", "batch_id edition last_step made_at replaces")
                    .in("wanted_edition", "batch_id last_step wanted_since due_at")
                    .in("folder_delivery", "batch_id file_name edition due_at delivered_at")
                    .in("failed_delivery", "batch_id file_name edition tries code next_try_at")
                    .in("feed_confirmation", "batch_id changes withdrawals live state asked_at decided_by decided_at")
                    .in("set_aside", "ukprn file_name mark code")
                    .because("the same file again gets the same receipt; totals are proved", LAWFUL, ACCURATE)
                    .stays(
                            "counts, digests and receipts. A learner's name that a sender has put into a file's name is not"
                                    + " looked for"),
            DataKind.of("batch-rows", "the rows of a batch as they were read, and how each ended")
                    .in("chunk", "batch_id kind chunk_no body")
                    .because("answers are made anew from them, totals are proved by them", ACCURATE, PURPOSE)
                    .kept(Keeping.until("for good"))
                    .removed(
                            "the learner's rows are emptied in place, whether they were answered with the number, name it,"
                                    + " or have no number and the same names and birth date; how they ended stays"),
            DataKind.of(DataKinds.SENT_FILES, "files as they were sent")
                    .files("`vault/kept/*/input`")
                    .because("what was sent can be looked at while somebody may ask", LAWFUL, MINIMAL, LIMITED)
                    .kept(Keeping.days(SENT_DAYS, "after the batch was answered or refused"))
                    .removed("the files in which the learner is are removed as a whole; their digests stay"),
            DataKind.of(DataKinds.ANSWERS, "outputs and result documents, every edition")
                    .files("`vault/kept/*/output*` and `result*`")
                    .because("the same answer every time it is asked for; evidence", LAWFUL, ACCURATE)
                    .kept(Keeping.days(ANSWER_DAYS, "after the batch was answered"))
                    .removed(
                            "editions that tell of the learner are removed as a whole; a new edition without the learner"
                                    + " takes their place and says what it replaces"),
            DataKind.of("answer-proofs", "digests of files, and signatures of removed result documents")
                    .in("kept_file", "name byte_count sha256 damage damaged_at removed_at removal")
                    .files("`vault/kept/*/*.signature.xml` and `*.proof.xml`")
                    .because("whoever has a document can still prove it genuine", LAWFUL, SECURE)
                    .stays("digests and signatures tell nothing of anybody"),
            DataKind.of("drop-folders", "what institutions put in and what they have not fetched yet")
                    .files("`exchange/`")
                    .because("it is the institutions' own room", PURPOSE)
                    .kept(Keeping.until("until the institution removes it; what was put in goes when it is received"))
                    .stays("delivered answers are the institution's, who must erase them itself: tell it"),
            DataKind.of("files-on-their-way", "drafts, attachments, uploads, downloads of the register of providers")
                    .files("`vault/drafts/`, `attachments/`, `uploads/`, `downloads/`")
                    .because("a file is whole before it counts", SECURE)
                    .kept(Keeping.until("minutes; what a crash left goes a day later at a start"))
                    .removed("gone by themselves"),
            DataKind.of("tasks", "what is to be done, by ids")
                    .in("outbox", "id task added_at")
                    .in("dead_letter", "id task code correlation_id parked_at")
                    .in(
                            "scheduled_tasks",
                            "task_name task_instance task_data execution_time picked picked_by last_success last_failure"
                                    + " consecutive_failures last_heartbeat version priority")
                    .files("`broker/`")
                    .because("nothing acknowledged is lost", SECURE)
                    .kept(Keeping.until("until it is done"))
                    .ofNoLearner());

    private ExchangeData() {}
}
