package org.learnerhub.soap.exchange;

import java.util.List;
import org.learnerhub.contract.exchange.BatchExchangeService;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.ghost.ReportGhosts;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.CallerNames;
import org.learnerhub.soap.envelope.Callers;

/** The batch exchange as a service. */
public final class ExchangeService {

    public static final String PATH = "/services/BatchExchange";

    private ExchangeService() {}

    /** @param maxFileBytes the largest file to take, as {@link ReceiveBatch} has it */
    public static SoapService of(
            Callers callers,
            ReceiveBatch receive,
            CollectAnswer collect,
            NoteFetch fetches,
            ExchangeFeeds feeds,
            ExchangeProviders providers,
            ReportGhosts ghosts,
            long maxFileBytes) {
        return SoapService.of(
                        "contract/wsdl/batch-exchange.wsdl",
                        BatchExchangeService.SERVICE,
                        BatchExchangeService.BatchExchangePort)
                .at(PATH)
                .answeredBy(new ExchangeOperations(
                        callers, receive, collect, fetches, feeds, providers, new GhostOperations(ghosts)))
                .faults(new ExchangeFaultForm())
                .caller(CallerNames.in("Credentials"))
                .files(maxFileBytes)
                .guardedBy(List.of(new WordGuard(), new IncludeGuard()))
                .build();
    }
}
