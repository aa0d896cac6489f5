package org.learnerhub.soap.exchange;

import jakarta.jws.WebService;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.BatchExchangePortType;
import org.learnerhub.contract.exchange.Credentials;
import org.learnerhub.contract.exchange.DecideFeed;
import org.learnerhub.contract.exchange.DecideFeedResponse;
import org.learnerhub.contract.exchange.GetDocument;
import org.learnerhub.contract.exchange.GetDocumentResponse;
import org.learnerhub.contract.exchange.GetStatus;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.ListBatches;
import org.learnerhub.contract.exchange.ListBatchesResponse;
import org.learnerhub.contract.exchange.ListHeldRows;
import org.learnerhub.contract.exchange.ListHeldRowsResponse;
import org.learnerhub.contract.exchange.ProposeProviderChange;
import org.learnerhub.contract.exchange.ProposeProviderChangeResponse;
import org.learnerhub.contract.exchange.ReadProviderChanges;
import org.learnerhub.contract.exchange.ReadProviderChangesResponse;
import org.learnerhub.contract.exchange.ReadRecordChanges;
import org.learnerhub.contract.exchange.ReadRecordChangesResponse;
import org.learnerhub.contract.exchange.ReportGhosts;
import org.learnerhub.contract.exchange.ReportGhostsResponse;
import org.learnerhub.contract.exchange.SubmitFile;
import org.learnerhub.contract.exchange.SubmitFileResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.envelope.RequestGuard;
import org.learnerhub.soap.envelope.SignedEnvelope;

/** The batch exchange: whole files in, receipts and documents out. Refuses with {@link RefusedException}. */
@WebService(endpointInterface = "org.learnerhub.contract.exchange.BatchExchangePortType")
final class ExchangeOperations implements BatchExchangePortType {

    private final Callers callers;
    private final ReceiveBatch receive;
    private final CollectAnswer collect;
    private final NoteFetch fetches;
    private final FeedOperations feeds;
    private final ProviderOperations providers;
    private final GhostOperations ghosts;

    ExchangeOperations(
            Callers callers,
            ReceiveBatch receive,
            CollectAnswer collect,
            NoteFetch fetches,
            ExchangeFeeds feeds,
            ExchangeProviders providers,
            GhostOperations ghosts) {
        this.callers = callers;
        this.receive = receive;
        this.collect = collect;
        this.fetches = fetches;
        this.feeds = new FeedOperations(feeds);
        this.providers = new ProviderOperations(providers);
        this.ghosts = ghosts;
    }

    @Override
    public SubmitFileResponse submitFile(SubmitFile request) {
        Call call = enter(Operation.SUBMIT_FILE, request.getCredentials());
        refuseUnlessCovered(request);
        SentFile file = new SentFile(request);
        Receipt receipt = file.handTo(receive, call);
        SubmitFileResponse response = new SubmitFileResponse();
        response.setJobID(receipt.batch().value());
        response.setState(Standing.state(collect.status(call.institution(), receipt.batch())));
        response.setAlreadyKnown(receipt.alreadyKnown());
        response.setReceipt(receipt.document());
        return response;
    }

    @Override
    public GetStatusResponse getStatus(GetStatus request) {
        Institution institution =
                enter(Operation.GET_STATUS, request.getCredentials()).institution();
        Batch batch = collect.status(institution, new BatchId(request.getJobID()));
        GetStatusResponse response = Standing.status(batch, collect.outcomes(batch));
        response.setWaiting(feeds.waiting(batch));
        return response;
    }

    @Override
    public ListBatchesResponse listBatches(ListBatches request) {
        Institution institution =
                enter(Operation.LIST_BATCHES, request.getCredentials()).institution();
        return new RisingPage(request).of(collect, institution);
    }

    @Override
    public GetDocumentResponse getDocument(GetDocument request) {
        Call call = enter(Operation.GET_DOCUMENT, request.getCredentials());
        if (request.getDocument() == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "Document");
        }
        Batch batch = collect.status(call.institution(), new BatchId(request.getJobID()));
        StoredDocument document = new StoredDocument(collect, batch, request.getDocument(), request.getEdition());
        GetDocumentResponse response = document.response();
        fetches.document(call, batch, document.kind(), document.edition());
        return response;
    }

    @Override
    public DecideFeedResponse decideFeed(DecideFeed request) {
        Call call = enter(Operation.DECIDE_FEED, request.getCredentials());
        feeds.decide(call, request);
        DecideFeedResponse response = new DecideFeedResponse();
        response.setJobID(request.getJobID());
        response.setState(Standing.state(collect.status(call.institution(), new BatchId(request.getJobID()))));
        return response;
    }

    @Override
    public ListHeldRowsResponse listHeldRows(ListHeldRows request) {
        return feeds.held(enter(Operation.LIST_HELD_ROWS, request.getCredentials()), request);
    }

    @Override
    public ReadRecordChangesResponse readRecordChanges(ReadRecordChanges request) {
        return feeds.changes(enter(Operation.READ_CHANGES, request.getCredentials()), request);
    }

    @Override
    public ReportGhostsResponse reportGhosts(ReportGhosts request) {
        return ghosts.report(enter(Operation.REPORT_GHOSTS, request.getCredentials()), request);
    }

    @Override
    public ReadProviderChangesResponse readProviderChanges(ReadProviderChanges request) {
        enter(Operation.READ_PROVIDER_CHANGES, request.getCredentials());
        return providers.changes(request);
    }

    @Override
    public ProposeProviderChangeResponse proposeProviderChange(ProposeProviderChange request) {
        return providers.propose(enter(Operation.PROPOSE_PROVIDER_CHANGE, request.getCredentials()), request);
    }

    /** A signature covers no attachment; it covers the file where the signed part tells the file's digest. */
    private static void refuseUnlessCovered(SubmitFile request) {
        boolean attached = RequestGuard.isMultipart(PhaseInterceptorChain.getCurrentMessage());
        if (attached && request.getSha256() == null && SignedEnvelope.proofOfCurrentRequest() != null) {
            throw new RefusedException(AccessCode.SIGNATURE_REFUSED);
        }
    }

    private Call enter(Operation operation, @Nullable Credentials credentials) {
        if (credentials == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "Credentials");
        }
        return callers.enter(
                operation,
                credentials.getOrganisationRef(),
                credentials.getUKPRN(),
                credentials.getOrgPassword(),
                credentials.getUserName());
    }
}
