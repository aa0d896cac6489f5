package org.learnerhub.domain.access;

import java.util.Set;

/**
 * What can be asked of the hub, and the one right that it needs. This is the whole table; a test holds it against the
 * operations of all WSDLs.
 *
 * @param name as the audit trail has it
 */
public record Operation(String name, Right needed) {

    public static final Operation FIND_BY_ULN = new Operation("learnerByULN", Right.FIND_LEARNERS);
    public static final Operation FIND_BY_DEMOGRAPHICS = new Operation("learnerByDemographics", Right.FIND_LEARNERS);
    public static final Operation GET_DETAILS = new Operation("getLearnerRecord", Right.SEE_REGISTERED_DETAILS);
    public static final Operation VERIFY = new Operation("verifyLearner", Right.VERIFY_LEARNERS);
    public static final Operation RETRIEVE = new Operation("retrieveULNs", Right.VERIFY_LEARNERS);
    public static final Operation REPORT_MERGES = new Operation("getMergedUnmergedULNsReport", Right.REPORT_STANDINGS);
    public static final Operation REPORT_DELETIONS = new Operation("getDeletedULNsReport", Right.REPORT_STANDINGS);

    public static final Operation REGISTER = new Operation("registerSingleLearner", Right.REGISTER_LEARNERS);
    public static final Operation UPDATE = new Operation("updateSingleLearner", Right.REGISTER_LEARNERS);

    public static final Operation SUBMIT_REGISTRATIONS =
            new Operation("submitBatchRegistration", Right.REGISTER_LEARNERS);
    public static final Operation GET_REGISTRATIONS =
            new Operation("getBatchRegistrationOutput", Right.REGISTER_LEARNERS);
    public static final Operation SUBMIT_VERIFICATIONS = new Operation("submitVerifyBatch", Right.VERIFY_LEARNERS);
    public static final Operation GET_VERIFICATIONS = new Operation("getVerifyBatchOutput", Right.VERIFY_LEARNERS);

    public static final Operation SUBMIT_FILE = new Operation("submitFile", Right.EXCHANGE_FILES);
    public static final Operation GET_STATUS = new Operation("getStatus", Right.EXCHANGE_FILES);
    public static final Operation LIST_BATCHES = new Operation("listBatches", Right.EXCHANGE_FILES);
    public static final Operation GET_DOCUMENT = new Operation("getDocument", Right.EXCHANGE_FILES);

    public static final Operation LEARNER_BY_ULN = new Operation("LearnerByUln", Right.FIND_LEARNERS);
    public static final Operation GET_LEARNING_EVENTS = new Operation("GetLearnerLearningEvents", Right.READ_RECORDS);
    public static final Operation UPDATE_SUBSET = new Operation("UpdateLearnerSubsetFields", Right.REGISTER_LEARNERS);
    public static final Operation VIEW_AUDIT = new Operation("ViewAudit", Right.SEE_WHOLE_RECORDS);
    public static final Operation GET_ORGANISATION = new Operation("GetOrganisation", Right.READ_RECORDS);
    public static final Operation GET_RECORD = new Operation("GetLearnerRecord", Right.SEE_REGISTERED_DETAILS);
    public static final Operation UPDATE_WHOLE = new Operation("UpdateLearner", Right.REGISTER_LEARNERS);
    public static final Operation UPDATE_BY_KEY = new Operation("UpdateLearnerByUlnKey", Right.REGISTER_LEARNERS);
    public static final Operation STORE_KEY = new Operation("StoreLearnerKey", Right.SERVE_LEARNERS);
    public static final Operation REMOVE_KEY = new Operation("RemoveLearnerKey", Right.SERVE_LEARNERS);
    public static final Operation FIND_BY_KEY = new Operation("FindLearnerByUlnKey", Right.SERVE_LEARNERS);
    public static final Operation GET_MY_EVENTS = new Operation("GetMyLearningEvents", Right.SERVE_LEARNERS);
    public static final Operation SET_NOTIFICATION = new Operation("SetNotification", Right.SERVE_LEARNERS);
    public static final Operation LIST_NOTIFICATIONS = new Operation("ListNotificationStatus", Right.SERVE_LEARNERS);
    public static final Operation RUN_ROUTE = new Operation("ExecuteRtaQuery", Right.READ_RECORDS);
    public static final Operation SAVE_ROUTE = new Operation("SaveRtaQuery", Right.READ_RECORDS);
    public static final Operation LIST_ROUTES = new Operation("ListSavedRtaQueries", Right.READ_RECORDS);
    public static final Operation DELETE_ROUTE = new Operation("DeleteSavedRtaQuery", Right.READ_RECORDS);
    public static final Operation RUN_COMBINATION = new Operation("ExecuteRoCQuery", Right.READ_RECORDS);

    public static final Operation CREATE_CHALLENGE = new Operation("CreateDataChallenge", Right.SERVE_LEARNERS);
    public static final Operation LIST_CHALLENGES = new Operation("ListDataChallenge", Right.READ_RECORDS);
    public static final Operation DELETE_CHALLENGE = new Operation("DeleteDataChallenge", Right.SERVE_LEARNERS);
    /** Of an institution that has to answer a challenge. */
    public static final Operation ANSWER_AS_BODY = new Operation("answerChallenge", Right.READ_RECORDS);

    public static final Operation LIST_HELD_ROWS = new Operation("listHeldRows", Right.EXCHANGE_FILES);
    public static final Operation READ_PROVIDER_CHANGES = new Operation("readProviderChanges", Right.EXCHANGE_FILES);
    public static final Operation PROPOSE_PROVIDER_CHANGE =
            new Operation("proposeProviderChange", Right.EXCHANGE_FILES);
    /** Rows of a batch with what became of them, on a page. */
    public static final Operation SHOW_ROWS = new Operation("showRows", Right.EXCHANGE_FILES);
    /** A sender's note on what was found and is no error. */
    public static final Operation CONFIRM_FINDING = new Operation("confirmFinding", Right.EXCHANGE_FILES);
    /** The same row for the hub's own people, who were sent its address. */
    public static final Operation SHOW_ROW = new Operation("batch-row", Right.LOOK_UP_LEARNERS);

    public static final Operation READ_CHANGES = new Operation("readRecordChanges", Right.READ_RECORDS);

    public static final Operation MAKE_EXTRACT = new Operation("extract-make", Right.LOOK_UP_LEARNERS);
    public static final Operation LIST_EXTRACTS = new Operation("extract-list", Right.LOOK_UP_LEARNERS);
    public static final Operation WITHDRAW_EXTRACT = new Operation("extract-withdraw", Right.STEWARD_LEARNERS);
    public static final Operation SHOW_RECORD = new Operation("record-show", Right.LOOK_UP_LEARNERS);
    public static final Operation SUBMIT_ACHIEVEMENTS =
            new Operation("SubmitAchievementBatchJob", Right.SEND_ACHIEVEMENTS);
    public static final Operation GET_ACHIEVEMENTS = new Operation("GetAchievementBatchJob", Right.SEND_ACHIEVEMENTS);
    public static final Operation DECIDE_FEED = new Operation("decideFeed", Right.EXCHANGE_FILES);
    public static final Operation CONFIRM_FEED = new Operation("feed-confirm", Right.MANAGE_FEEDS);
    public static final Operation REFUSE_FEED = new Operation("feed-refuse", Right.MANAGE_FEEDS);
    public static final Operation GIVE_UP_HELD = new Operation("held-give-up", Right.MANAGE_FEEDS);
    public static final Operation LIST_HELD = new Operation("held-list", Right.MANAGE_FEEDS);
    public static final Operation RECONCILE_FEED = new Operation("feed-reconcile", Right.MANAGE_FEEDS);
    public static final Operation DECIDE_DISAGREEMENT =
            new Operation("providers-disagreement", Right.STEWARD_PROVIDERS);
    public static final Operation FIND_AS_STAFF = new Operation("find", Right.LOOK_UP_LEARNERS);
    public static final Operation SHOW_LEARNER = new Operation("show", Right.LOOK_UP_LEARNERS);
    public static final Operation SHOW_HISTORY = new Operation("history", Right.LOOK_UP_LEARNERS);
    public static final Operation SHOW_TRAIL = new Operation("audit", Right.LOOK_UP_LEARNERS);
    public static final Operation MERGE = new Operation("merge", Right.STEWARD_LEARNERS);
    public static final Operation UNMERGE = new Operation("unmerge", Right.STEWARD_LEARNERS);
    public static final Operation PREVIEW_MERGE = new Operation("merge-preview", Right.STEWARD_LEARNERS);
    public static final Operation PROPOSE_MERGE = new Operation("merge-propose", Right.STEWARD_LEARNERS);
    public static final Operation REFUSE_MERGE = new Operation("merge-refuse", Right.STEWARD_LEARNERS);
    public static final Operation SHOW_MERGE_PROPOSALS = new Operation("merge-proposals", Right.STEWARD_LEARNERS);
    public static final Operation DELETE = new Operation("delete", Right.STEWARD_LEARNERS);
    public static final Operation ERASE = new Operation("erase", Right.STEWARD_LEARNERS);
    public static final Operation PREVIEW_ERASURE = new Operation("erase-preview", Right.STEWARD_LEARNERS);
    public static final Operation HOLD = new Operation("retention-hold", Right.STEWARD_LEARNERS);
    public static final Operation RELEASE = new Operation("retention-release", Right.STEWARD_LEARNERS);
    public static final Operation SET_PERIOD = new Operation("retention-set", Right.STEWARD_LEARNERS);
    public static final Operation REMOVE_OLD = new Operation("retention-run", Right.STEWARD_LEARNERS);
    public static final Operation SHOW_CASE = new Operation("review-show", Right.REVIEW_CASES);
    public static final Operation DECIDE_CASE = new Operation("review-decide", Right.REVIEW_CASES);
    public static final Operation UNDO_CASE = new Operation("review-undo", Right.REVIEW_CASES);
    public static final Operation ACTIVATE_MODEL = new Operation("model-activate", Right.CHOOSE_MODELS);
    public static final Operation DEACTIVATE_MODEL = new Operation("model-deactivate", Right.CHOOSE_MODELS);
    public static final Operation RAISE_CHALLENGE = new Operation("challenge-raise", Right.KEEP_CHALLENGES);
    public static final Operation SHOW_CHALLENGES = new Operation("challenge-show", Right.KEEP_CHALLENGES);
    public static final Operation DECIDE_CHALLENGE = new Operation("challenge-decide", Right.KEEP_CHALLENGES);
    public static final Operation RAISE_OWN_CHALLENGE =
            new Operation("challenge-own-raise", Right.CHALLENGE_OWN_RECORD);
    public static final Operation SHOW_OWN_CHALLENGES = new Operation("challenge-own-show", Right.CHALLENGE_OWN_RECORD);
    public static final Operation WITHDRAW_OWN_CHALLENGE =
            new Operation("challenge-own-withdraw", Right.CHALLENGE_OWN_RECORD);
    public static final Operation SET_PROVIDER_STATUS = new Operation("provider-status", Right.STEWARD_PROVIDERS);
    public static final Operation ADD_PROVIDER = new Operation("provider-add", Right.STEWARD_PROVIDERS);
    public static final Operation SET_MEMBERSHIP = new Operation("provider-consortium", Right.STEWARD_PROVIDERS);
    public static final Operation DECIDE_PROPOSAL = new Operation("provider-proposal", Right.STEWARD_PROVIDERS);
    public static final Operation SET_SUCCESSOR = new Operation("provider-succeed", Right.STEWARD_PROVIDERS);

    public static final Operation STORE_SNAPSHOT = new Operation("CreateOrModifySnapshot", Right.SERVE_LEARNERS);
    public static final Operation LIST_SNAPSHOTS = new Operation("ListSnapshots", Right.SERVE_LEARNERS);
    public static final Operation DELETE_SNAPSHOT = new Operation("DeleteSnapshot", Right.SERVE_LEARNERS);
    public static final Operation OPEN_SHARE = new Operation("share-open", Right.OPEN_SHARE);
    public static final Operation SHARE_FOR_LEARNER = new Operation("share-make", Right.ACT_FOR_LEARNERS);
    public static final Operation SHARES_OF_LEARNER = new Operation("share-list", Right.ACT_FOR_LEARNERS);
    public static final Operation REVOKE_FOR_LEARNER = new Operation("share-revoke", Right.ACT_FOR_LEARNERS);
    public static final Operation ADD_FOR_LEARNER = new Operation("addition-add", Right.ACT_FOR_LEARNERS);
    public static final Operation ADDITIONS_OF_LEARNER = new Operation("addition-list", Right.ACT_FOR_LEARNERS);
    public static final Operation REMOVE_FOR_LEARNER = new Operation("addition-remove", Right.ACT_FOR_LEARNERS);
    public static final Operation SHOW_LOOKS = new Operation("record-looks", Right.LOOK_UP_LEARNERS);
    public static final Operation DELAY_LOOKS = new Operation("record-delay", Right.DELAY_LOOKS);
    public static final Operation MAKE_LETTER = new Operation("learner-letter", Right.SERVE_LEARNERS);
    public static final Operation PROVE_BY_LETTER = new Operation("learner-prove-letter", Right.PROVE_LEARNERS);
    public static final Operation PROVE_BY_PROVIDER = new Operation("learner-prove-provider", Right.PROVE_LEARNERS);
    public static final Operation LOG_IN = new Operation("learner-log-in", Right.READ_OWN_RECORD);
    public static final Operation READ_OWN = new Operation("own-record", Right.READ_OWN_RECORD);
    public static final Operation OWN_CONTACT = new Operation("own-contact", Right.READ_OWN_RECORD);
    public static final Operation CHANGE_OWN_CONTACT = new Operation("own-contact-change", Right.KEEP_OWN_RECORD);
    public static final Operation OWN_LOOKS = new Operation("own-looks", Right.READ_OWN_RECORD);
    public static final Operation SHARE_OWN = new Operation("own-share-make", Right.KEEP_OWN_RECORD);
    public static final Operation OWN_SHARES = new Operation("own-share-list", Right.KEEP_OWN_RECORD);
    public static final Operation REVOKE_OWN = new Operation("own-share-revoke", Right.KEEP_OWN_RECORD);
    public static final Operation EXTRACT_OWN = new Operation("own-extract", Right.KEEP_OWN_RECORD);
    public static final Operation ADD_OWN = new Operation("own-addition-add", Right.KEEP_OWN_RECORD);
    public static final Operation OWN_ADDITIONS = new Operation("own-addition-list", Right.KEEP_OWN_RECORD);
    public static final Operation REMOVE_OWN = new Operation("own-addition-remove", Right.KEEP_OWN_RECORD);
    public static final Operation ADD_USER = new Operation("user-add", Right.KEEP_USERS);
    public static final Operation RESET_USER = new Operation("user-reset", Right.KEEP_USERS);
    public static final Operation END_USER = new Operation("user-end", Right.KEEP_USERS);
    public static final Operation ADD_OWN_USER = new Operation("own-user-add", Right.KEEP_OWN_USERS);
    public static final Operation RESET_OWN_USER = new Operation("own-user-reset", Right.KEEP_OWN_USERS);
    public static final Operation END_OWN_USER = new Operation("own-user-end", Right.KEEP_OWN_USERS);
    /** By the batch exchange, for the operator's own organisation. */
    public static final Operation REPORT_GHOSTS = new Operation("reportGhosts", Right.OVERSEE_REGISTRATIONS);
    /** The same by command. */
    public static final Operation SHOW_GHOSTS = new Operation("report-ghosts", Right.FIND_GHOSTS);

    /** What adds to the register of learners, or changes it, one at a time. */
    private static final Set<Operation> OF_LEARNERS =
            Set.of(REGISTER, UPDATE, UPDATE_SUBSET, UPDATE_WHOLE, UPDATE_BY_KEY);

    /** Whether it is for those only who may still send; files are looked at where they are received. */
    boolean sendsLearner() {
        return OF_LEARNERS.contains(this);
    }
}
