package org.learnerhub.domain.access;

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

    public static final Operation SUBMIT_ACHIEVEMENTS =
            new Operation("SubmitAchievementBatchJob", Right.SEND_ACHIEVEMENTS);
    public static final Operation GET_ACHIEVEMENTS = new Operation("GetAchievementBatchJob", Right.SEND_ACHIEVEMENTS);
    public static final Operation DECIDE_FEED = new Operation("decideFeed", Right.EXCHANGE_FILES);
    public static final Operation CONFIRM_FEED = new Operation("feed-confirm", Right.MANAGE_FEEDS);
    public static final Operation REFUSE_FEED = new Operation("feed-refuse", Right.MANAGE_FEEDS);
    public static final Operation GIVE_UP_HELD = new Operation("held-give-up", Right.MANAGE_FEEDS);
    public static final Operation RECONCILE_FEED = new Operation("feed-reconcile", Right.MANAGE_FEEDS);
    public static final Operation SHOW_LEARNER = new Operation("show", Right.LOOK_UP_LEARNERS);
    public static final Operation SHOW_HISTORY = new Operation("history", Right.LOOK_UP_LEARNERS);
    public static final Operation SHOW_TRAIL = new Operation("audit", Right.LOOK_UP_LEARNERS);
    public static final Operation MERGE = new Operation("merge", Right.STEWARD_LEARNERS);
    public static final Operation UNMERGE = new Operation("unmerge", Right.STEWARD_LEARNERS);
    public static final Operation DELETE = new Operation("delete", Right.STEWARD_LEARNERS);
    public static final Operation SHOW_CASE = new Operation("review-show", Right.REVIEW_CASES);
    public static final Operation DECIDE_CASE = new Operation("review-decide", Right.REVIEW_CASES);
    public static final Operation UNDO_CASE = new Operation("review-undo", Right.REVIEW_CASES);
    public static final Operation ACTIVATE_MODEL = new Operation("model-activate", Right.CHOOSE_MODELS);
    public static final Operation DEACTIVATE_MODEL = new Operation("model-deactivate", Right.CHOOSE_MODELS);
}
