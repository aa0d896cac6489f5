package org.learnerhub.domain.result;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.registration.LearnerAnswer;

/**
 * What showing results stands on; all over one database.
 *
 * @param answers of batches of learners
 * @param chunks of feeds
 * @param codes by which what was found was counted; empty where this program does not know one
 */
public record ResultPorts(
        ExchangePorts exchange,
        LearnerAnswer answers,
        FeedChunks chunks,
        ColumnPlaces columns,
        Function<String, Optional<HubCode>> codes,
        ReadGate gate,
        AuditTrail trail,
        InstantSource clock) {}
