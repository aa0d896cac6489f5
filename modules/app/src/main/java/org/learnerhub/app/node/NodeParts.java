package org.learnerhub.app.node;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.ukrlp.EndsByStatus;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.LearnerKeyFolder;
import org.learnerhub.store.Store;

/**
 * What the features of a node are put together from.
 *
 * @param model the model that decides, now and where none is active
 * @param census the version of the newest census of names; empty where there is none
 */
record NodeParts(
        HubSettings settings,
        Clock clock,
        HubKeys keys,
        Store store,
        PresentModel model,
        Matchers matchers,
        Supplier<String> census) {

    private static final int MARGIN_DIGITS = 16;

    /** By which learners' own words are sealed; outside the database and its backups. */
    LearnerKeys learnerKeys() {
        return learnerKeyFolder();
    }

    private LearnerKeyFolder learnerKeyFolder() {
        return new LearnerKeyFolder(settings.learnerKeys(), keys.passwordSecret(), new SecureRandom());
    }

    /** Who may send no more, by the register of providers. */
    SubmissionEnds submissionEnds() {
        return new EndsByStatus(
                store.providers().register(), settings.providers().grace());
    }

    /** Strict matching by the node's own model, for the use cases about single learners. */
    RowMatcher strict() {
        return matchers.by(new MatchRules(MatchPolicy.STRICT, model.own().digest()));
    }

    /** @throws UserMistake where the keys are not those that this database was used with before */
    void refuseForeignKeys() {
        boolean same = store.secretMatches("uln-order", fingerprint(keys.ulnSecret()))
                && store.secretMatches("password-hash", fingerprint(keys.passwordSecret()));
        if (!same) {
            throw new UserMistake("the keys in " + settings.keys()
                    + " are not those that this database was used with; give this node the same keys folder as"
                    + " the others");
        }
        String mark = learnerKeyFolder().mark();
        String first = store.firstSecret("learner-keys", mark);
        if (!first.equals(mark)) {
            throw new UserMistake("the folder " + settings.learnerKeys()
                    + " is not the one with the learners' keys of this database: what this node seals nobody else could"
                    + " read. Give it the folder of the other nodes (learner.keys), or put the copy of the folder back."
                    + " Only where all copies are lost, write " + first + " into its file \"mark\"");
        }
    }

    private static String fingerprint(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return HexFormat.of().formatHex(digest).substring(0, MARGIN_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
