package org.learnerhub.domain.retention;

import static org.learnerhub.domain.retention.Principle.ACCURATE;
import static org.learnerhub.domain.retention.Principle.LAWFUL;
import static org.learnerhub.domain.retention.Principle.PURPOSE;
import static org.learnerhub.domain.retention.Principle.SECURE;

import java.util.List;

/** What is kept of those who call, and of providers. */
final class CallerData {

    static final List<DataKind> KINDS = List.of(
            DataKind.of("institutions", "who may call, with what rights; passwords as keyed hashes")
                    .in(
                            "institution",
                            "ukprn organisation_ref organisation_key name rights password_hash certificate_sha256"
                                    + " match_policy signing_certificate_sha256 signing_required date_order file_encoding"
                                    + " file_separator")
                    .in("rest_client", "id name ukprn secret_hash issued_at")
                    .because("one guarded door", SECURE)
                    .kept(Keeping.until("until the operator removes it"))
                    .ofNoLearner(),
            DataKind.of(
                            "accounts",
                            "people who sign in: name, whose people, password and second factor by hashes, where they read e-mail")
                    .in(
                            "hub_user",
                            "name audience ukprn administrator password salt confirmed_at last_step must_change made_at"
                                    + " email email_when_done")
                    .in("user_login", "provider subject name")
                    .in("user_entities", "id name display_name")
                    .in(
                            "user_credentials",
                            "credential_id user_entity_user_id public_key signature_count uv_initialized backup_eligible"
                                    + " authenticator_transports public_key_credential_type backup_state"
                                    + " attestation_object attestation_client_data_json created last_used label")
                    .because("one guarded door", SECURE)
                    .kept(Keeping.until("until it is ended by who keeps it"))
                    .ofNoLearner(),
            DataKind.of("sessions", "who is signed in just now, and what a page needs from one request to the next")
                    .in(
                            "spring_session",
                            "primary_id session_id creation_time last_access_time max_inactive_interval expiry_time"
                                    + " principal_name")
                    .in("spring_session_attributes", "session_primary_id attribute_name attribute_bytes")
                    .because("a node may fail while somebody works", PURPOSE)
                    .kept(Keeping.until("30 minutes after the last request"))
                    .ofNoLearner(),
            DataKind.of("seen-messages", "signed messages that were taken, by a hash")
                    .in("seen_message", "identity until")
                    .because("none is taken twice", SECURE)
                    .kept(Keeping.until("minutes: until they are too old to be sent again"))
                    .ofNoLearner(),
            DataKind.of("match-models", "weights by which records are compared, who made which decide")
                    .in("match_model", "digest model")
                    .in("model_proposal", "digest number name proposed_at proposed_by started_from people figures")
                    .in("model_trial", "id digest against tried_at tried_by row_count changed figures")
                    .in("model_activation", "id digest instead activated_at activated_by reason untried")
                    .because("a decision can be explained years later", LAWFUL, ACCURATE)
                    .ofNoLearner(),
            DataKind.of("providers", "the register of learning providers, with people to turn to there")
                    .in("provider_version", "number ukprn made_at source content")
                    .in("provider", "ukprn number made_at status source content")
                    .in("provider_term", "kind term ukprn")
                    .in(
                            "provider_proposal",
                            "number ukprn proposed_by reason proposed_at expires_at state decided_by decided_at decision")
                    .in("provider_proposal_part", "number part was wanted")
                    .in("provider_count", "id last_number")
                    .in(
                            "provider_disagreement",
                            "number ukprn part ours theirs source raised_at state decided_by decided_at reason")
                    .in("postcode_place", "postcode latitude longitude")
                    .in("postcode_place_list", "id version")
                    .because("who every provider is, and was", PURPOSE, ACCURATE)
                    .ofNoLearner());

    private CallerData() {}
}
