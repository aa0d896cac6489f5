package org.learnerhub.domain.access;

/** What a caller may do. Nothing is allowed that is not given, and no right can be given to another kind of caller. */
public enum Right {
    FIND_LEARNERS(Caller.InstitutionUser.class),
    /** All that is registered of a learner; without it no more than it takes to make sure of a number (contract 7). */
    SEE_REGISTERED_DETAILS(Caller.InstitutionUser.class),
    VERIFY_LEARNERS(Caller.InstitutionUser.class),
    REGISTER_LEARNERS(Caller.InstitutionUser.class),
    EXCHANGE_FILES(Caller.InstitutionUser.class),
    /** Which numbers were merged, unmerged and deleted, whoever registered them. */
    REPORT_STANDINGS(Caller.InstitutionUser.class),
    /** Results of learners. */
    SEND_ACHIEVEMENTS(Caller.InstitutionUser.class),
    /** Who takes or took part in which course. */
    SEND_PARTICIPATION(Caller.InstitutionUser.class),
    /** Learning events; without {@link #SEE_WHOLE_RECORDS} those that the institution itself has sent. */
    READ_RECORDS(Caller.InstitutionUser.class),
    SEE_WHOLE_RECORDS(Caller.InstitutionUser.class),
    /** Accounts elsewhere that learners are known by, and how they want to be told. */
    SERVE_LEARNERS(Caller.InstitutionUser.class),

    /** Bring the register of providers up to date. */
    KEEP_PROVIDERS(Caller.InstitutionUser.class),
    /** Add, end and reset the accounts of one's own institution; its administrators only. */
    KEEP_OWN_USERS(Caller.InstitutionUser.class),
    /** Who of the registered may not be real, whoever registered them: the operator's own organisation only. */
    OVERSEE_REGISTRATIONS(Caller.InstitutionUser.class),
    LOOK_UP_LEARNERS(Caller.Staff.class),
    /** Do for a learner what the learner asked for: share, add, make an extract. */
    ACT_FOR_LEARNERS(Caller.Staff.class),
    /** Keep looks back for the length of an investigation. */
    DELAY_LOOKS(Caller.Staff.class),
    STEWARD_LEARNERS(Caller.Staff.class),
    REVIEW_CASES(Caller.Staff.class),
    CHOOSE_MODELS(Caller.Staff.class),
    /** Confirm or refuse feeds, give up what is held, prove totals. */
    MANAGE_FEEDS(Caller.Staff.class),
    /** Decide what the register of providers says. */
    STEWARD_PROVIDERS(Caller.Staff.class),
    /** Raise, pass on, answer and withdraw challenges for others. */
    KEEP_CHALLENGES(Caller.Staff.class),
    /** Raise, see and withdraw challenges about oneself. */
    CHALLENGE_OWN_RECORD(Caller.Learner.class),
    /** Add, end and reset anybody's account. */
    KEEP_USERS(Caller.Staff.class),
    /** See {@link #OVERSEE_REGISTRATIONS}. */
    FIND_GHOSTS(Caller.Staff.class),
    /** One's own record, and who looked at it. */
    READ_OWN_RECORD(Caller.Learner.class),
    /** Share, and put something beside the record. */
    KEEP_OWN_RECORD(Caller.Learner.class),
    /** What a learner shares, by a link. */
    OPEN_SHARE(Caller.Recipient.class),
    /** Bind a log-in to a learner who has proved who they are; nobody has been let in yet. */
    PROVE_LEARNERS(Caller.OwnTask.class);

    private final Class<? extends Caller> holder;

    Right(Class<? extends Caller> holder) {
        this.holder = holder;
    }

    /** Whether callers of this kind can have it. */
    public boolean isFor(Caller caller) {
        return holder.isInstance(caller);
    }
}
