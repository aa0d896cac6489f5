package org.learnerhub.domain.retention;

import static org.learnerhub.domain.retention.Principle.ACCURATE;
import static org.learnerhub.domain.retention.Principle.LAWFUL;
import static org.learnerhub.domain.retention.Principle.LIMITED;
import static org.learnerhub.domain.retention.Principle.MINIMAL;
import static org.learnerhub.domain.retention.Principle.PURPOSE;
import static org.learnerhub.domain.retention.Principle.RIGHTS;

import java.util.List;

/** What the register of learners keeps, and what people decided about it. */
final class RegisterData {

    private static final String DETAILS = """
            title given_name preferred_given_name middle_other_name family_name previous_family_name family_name_at_16
            school_at_age_16 address_line_1 address_line_2 address_town address_county_or_city post_code
            date_of_address_capture date_of_birth place_of_birth email_address gender nationality
            scottish_candidate_number ability_to_share verification_type other_verification_description notes uci upn
            """;

    static final List<DataKind> KINDS = List.of(
            DataKind.of("learner-details", "who a learner is: names, birth, address, contact, identifiers of schools")
                    .in("learner", DETAILS)
                    .because("a number is found again by them, for a life of learning", PURPOSE, MINIMAL, ACCURATE)
                    .kept(Keeping.until("as long as the learner has the number (the contract names 66 years)"))
                    .removed("emptied in the same transaction as the order"),
            DataKind.of("earlier-details", "the same, as they were before each change")
                    .in("learner_version", DETAILS)
                    .because("a change can be explained and taken back", ACCURATE)
                    .kept(Keeping.until("as long as the learner has the number"))
                    .removed("emptied in the same transaction"),
            DataKind.of("learner-numbers", "that a number was given, when, by which row, and to what it leads")
                    .in("learner", "entry uln status master_uln version changed created_at changed_at source keyed")
                    .in("learner_version", "entry version uln status master_uln changed changed_at source")
                    .in("learner_change", "number entry version")
                    .in("learner_link", "entry master_uln")
                    .because("a number is never given twice, also not after its holder is erased", LAWFUL, PURPOSE)
                    .stays("the number alone, marked as deleted: nobody else may ever get it. It leads to nobody"),
            DataKind.of("blocking-keys", "hashes of parts of details, and a sketch of them")
                    .in("learner_key", "block_key brought entry sketch")
                    .because("learners are found by them", PURPOSE)
                    .kept(Keeping.until("as the details"))
                    .removed("deleted, those of earlier details too: nobody is matched to the learner any more"),
            DataKind.of("mis-identifiers", "by which identifier an institution calls a learner")
                    .in(
                            "learner_identifier",
                            "print uln person ukprn identifier first_at first_batch last_at last_batch registered"
                                    + " key_fields case_id")
                    .because("they support a match", PURPOSE)
                    .kept(Keeping.until("as the details"))
                    .removed("deleted"),
            DataKind.of("steward-events", "merges, unmerges, deletions: which numbers, on whose word")
                    .in(
                            "stewardship_event",
                            "number kind uln master_uln happened_at ukprn user_name reason correlation_id caller_kind")
                    .because("whoever holds one of the numbers must be told what became of it", ACCURATE, LAWFUL)
                    .stays("numbers, and the words of staff, who are told to name nobody"),
            DataKind.of(
                            "merge-proposals",
                            "merges and unmerges that one person wanted: which numbers, who agreed or not")
                    .in(
                            "merge_proposal",
                            "number kind uln master_uln proposed_by reason proposed_at state decided_by decided_at"
                                    + " decision")
                    .because("two people have to agree where the operator asks for it", ACCURATE, LAWFUL)
                    .stays("numbers, and the words of staff, who are told to name nobody"),
            DataKind.of("review-cases", "which rows and which learners may be one person, by their numbers")
                    .in("review_case", "id kind state subject batch_id row_number total opened_at ukprn")
                    .in("review_case_learner", "case_id entry")
                    .because("a person decides, once", ACCURATE)
                    .stays("numbers of entries and rows only; open ones refuse the erasure"),
            DataKind.of("review-decisions", "what people decided, and how the row ended by that")
                    .in(
                            "review_step",
                            "id case_id verdict uln change_number happened_at ukprn user_name reason correlation_id"
                                    + " caller_kind")
                    .in("decided_row", "step_id batch_id row_number code_before outcome case_id decided_at same_person")
                    .because("answers are made anew from them, and they can be undone", ACCURATE, LAWFUL)
                    .stays("return codes, numbers and weights; no value of any field"),
            DataKind.of("name-census", "how many learners bear which name")
                    .in("census", "version entries made_at body")
                    .because("rare names weigh more in a match", PURPOSE, MINIMAL)
                    .kept(Keeping.until("for good: matches are explained by the census that they were made with"))
                    .stays("a count over everybody, without numbers: of whom a name is, it does not say"),
            DataKind.of("register-counts", "what was counted last")
                    .in("register_state", "id last_entry uln_position key_rules rekeyed_to")
                    .in("load_progress", "source row_count")
                    .in("duplicate_pass", "id position")
                    .in("identifier_fill", "id batch_id chunk_no last_batch")
                    .because("the next number is a new one", PURPOSE)
                    .ofNoLearner(),
            DataKind.of("legal-holds", "orders to keep what there is of a learner")
                    .in(
                            "legal_hold",
                            "id uln order_number held_at user_name reason correlation_id released_at released_by"
                                    + " release_reason")
                    .because("a court or an investigation asks for it", LAWFUL, RIGHTS)
                    .stays("who ordered what to be kept; one in force refuses the erasure"),
            DataKind.of("erasures", "which numbers were erased, when, why, and how far it came")
                    .in("erasure", "id uln ordered_at user_name reason correlation_id last_batch swept_batch done_at")
                    .in("erased_number", "uln erasure")
                    .in("erased_batch", "erasure batch_id edition row_count renewed")
                    .because("it can be shown that it was done, and is done again where a backup comes back", RIGHTS)
                    .stays("numbers only"),
            DataKind.of("erasure-search", "names and birth date by which rows without a number are found meanwhile")
                    .in("erasure", "search")
                    .because("rows that got no number are the learner's too", RIGHTS, LIMITED)
                    .kept(Keeping.until("until all batches are looked through"))
                    .unreadable("sealed with the learner's key, which is destroyed then; emptied too"),
            DataKind.of("retention-periods", "how long kinds of data are kept here")
                    .in("retention_period", "kind days set_at user_name reason")
                    .in("retention_start", "id began_at")
                    .because("storage is limited by what somebody has decided", LIMITED)
                    .ofNoLearner());

    private RegisterData() {}
}
