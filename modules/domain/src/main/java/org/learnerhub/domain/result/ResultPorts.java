package org.learnerhub.domain.result;

import java.time.InstantSource;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.registration.LearnerAnswer;

/**
 * What showing results stands on; all over one database.
 *
 * @param answers of batches of learners
 * @param chunks of feeds
 */
public record ResultPorts(
        ExchangePorts exchange,
        LearnerAnswer answers,
        FeedChunks chunks,
        ColumnPlaces columns,
        ReadGate gate,
        AuditTrail trail,
        InstantSource clock) {}
