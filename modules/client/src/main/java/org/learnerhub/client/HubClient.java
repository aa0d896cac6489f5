package org.learnerhub.client;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.WebServiceException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.BatchExchangePortType;
import org.learnerhub.contract.exchange.Document;
import org.learnerhub.contract.exchange.ExchangeException;
import org.learnerhub.contract.exchange.GetDocument;
import org.learnerhub.contract.exchange.GetDocumentResponse;
import org.learnerhub.contract.exchange.GetStatus;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.contract.exchange.SubmitFile;
import org.learnerhub.contract.exchange.SubmitFileResponse;

/** The exchange service of one hub. Files go both ways as streamed attachments. Ends in faults of this package only. */
final class HubClient implements AutoCloseable {

    private static final String PATH = "/services/BatchExchange";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration QUESTION = Duration.ofMinutes(1);
    private static final Duration TRANSFER = Duration.ofMinutes(10);

    /** CXF's way over URLConnection, whose limit is on silence; the JDK's newer client may wait for ever within an answer. */
    private static final String OVER_URL_CONNECTION = "force.urlconnection.http.conduit";

    /** Failures are told by the command, not by the library's log. */
    private static final FaultListener OUR_OWN_WORDS = (failure, description, message) -> false;

    private final BatchExchangePortType port;
    private final HTTPClientPolicy policy = new HTTPClientPolicy();
    private final Login login;
    private final Duration question;
    private final Duration transfer;

    HubClient(URI hub, Login login) {
        this(hub, login, QUESTION, TRANSFER);
    }

    /**
     * @param question how long the hub may be silent when it is asked something
     * @param transfer how long while a file or a document is on its way
     */
    HubClient(URI hub, Login login, Duration question, Duration transfer) {
        this.login = login;
        this.question = question;
        this.transfer = transfer;
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setServiceClass(BatchExchangePortType.class);
        factory.setAddress(hub.toString().replaceAll("/+$", "") + PATH);
        factory.setProperties(Map.of(
                Message.MTOM_ENABLED, true, FaultListener.class.getName(), OUR_OWN_WORDS, OVER_URL_CONNECTION, true));
        port = factory.create(BatchExchangePortType.class);
        policy.setConnectionTimeout(CONNECT.toMillis());
        policy.setAllowChunking(true);
        policy.setVersion("1.1");
        ((HTTPConduit) client().getConduit()).setClient(policy);
    }

    /** @param clientKey null for none */
    SubmitFileResponse submit(SentFile file, @Nullable JobType jobType, @Nullable String clientKey) {
        SubmitFile request = new SubmitFile();
        request.setCredentials(login.toWire());
        request.setFileName(file.name());
        request.setJobType(jobType);
        request.setClientKey(clientKey);
        request.setSha256(file.sha256());
        request.setContent(new DataHandler(file));
        policy.setReceiveTimeout(transfer.toMillis());
        return answer(() -> port.submitFile(request));
    }

    GetStatusResponse status(long job) {
        GetStatus request = new GetStatus();
        request.setCredentials(login.toWire());
        request.setJobID(job);
        policy.setReceiveTimeout(question.toMillis());
        return answer(() -> port.getStatus(request));
    }

    /**
     * Its content must be read to its end and closed.
     *
     * @param edition null for the newest
     */
    GetDocumentResponse document(long job, Document document, @Nullable Integer edition) {
        GetDocument request = new GetDocument();
        request.setCredentials(login.toWire());
        request.setJobID(job);
        request.setDocument(document);
        request.setEdition(edition);
        policy.setReceiveTimeout(transfer.toMillis());
        return answer(() -> port.getDocument(request));
    }

    @Override
    public void close() {
        client().destroy();
    }

    private Client client() {
        return ClientProxy.getClient(port);
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (ExchangeException e) {
            throw new HubFault(HubRefusal.of(e.getFaultInfo()));
        } catch (WebServiceException e) {
            throw BrokenTransport.unreachable(e);
        }
    }

    /** One call of the service. */
    private interface Question<T> {
        T ask() throws ExchangeException;
    }
}
