package org.learnerhub.soap.external;

import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;

/**
 * What the external service stands on.
 *
 * @param mostAchievements of one message
 */
public record ExternalUseCases(
        ReceiveBatch receive,
        CollectAnswer collect,
        NoteFetch fetches,
        FeedChunks chunks,
        FeedConfirmations confirmations,
        int mostAchievements) {}
