package org.learnerhub.web.upload;

import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.SendInEarnest;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.result.FetchedAnswers;
import org.learnerhub.domain.result.ReadResult;
import org.learnerhub.domain.result.SumUpFindings;
import org.learnerhub.web.frame.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages about files; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class UploadPages {

    @Bean
    UploadController uploadController(Needs needs, Show show) {
        return new UploadController(needs, show);
    }

    @Bean
    HistoryController historyController(Needs needs, Show show) {
        return new HistoryController(needs, new BatchViews(needs, show));
    }

    @Bean
    BatchController batchController(Needs needs, Show show) {
        return new BatchController(needs, new BatchViews(needs, show), show);
    }

    @Bean
    RowsController rowsController(Needs needs, Show show) {
        return new RowsController(needs, new BatchViews(needs, show));
    }

    @Bean
    RowController rowController(Needs needs, Show show) {
        return new RowController(needs, new BatchViews(needs, show));
    }

    @Bean
    DocumentController documentController(Needs needs) {
        return new DocumentController(needs);
    }

    /**
     * What pages about files stand on.
     *
     * @param decide feeds that would change much
     * @param maxBytes the largest file that is taken
     */
    public record Needs(
            ReceiveBatch receive,
            SendInEarnest earnest,
            CollectAnswer collect,
            NoteFetch fetches,
            ReadResult results,
            SumUpFindings findings,
            FetchedAnswers fetched,
            DecideFeed decide,
            long maxBytes) {}
}
