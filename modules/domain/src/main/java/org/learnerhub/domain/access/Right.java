package org.learnerhub.domain.access;

/** What an institution may do; nothing is allowed that is not given. */
public enum Right {
    /** Find, register, update and verify learners: a learner registration body. */
    LEARNER_REGISTRATION,
    /** Send achievements: an awarding organisation. */
    AWARDING
}
