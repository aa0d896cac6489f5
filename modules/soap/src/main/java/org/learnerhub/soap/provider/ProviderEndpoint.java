package org.learnerhub.soap.provider;

import jakarta.servlet.http.HttpServletRequest;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.message.StreamedEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation of the query service. Nobody says who they are; StakeholderId is written to the log at level DEBUG, its
 * first digits only, and no more is done with it.
 */
final class ProviderEndpoint implements StreamedEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEndpoint.class);
    private static final int LOGGED = 40;

    private final Callers callers;
    private final OpenAccess access;
    private final RetrieveProviders retrieve;
    private final AnswerXml answers;

    ProviderEndpoint(Callers callers, OpenAccess access, RetrieveProviders retrieve, AnswerXml answers) {
        this.callers = callers;
        this.access = access;
        this.retrieve = retrieve;
        this.answers = answers;
    }

    @Override
    public void admit(HttpServletRequest request) {
        access.enter(
                callers.address(request).orElseThrow(() -> new RefusedException(ProviderCode.NOT_OPEN_TO_ADDRESS)));
    }

    @Override
    public Reply read(XMLStreamReader request) throws XMLStreamException {
        AskedQuery asked = new QueryReader(request).read();
        String stakeholder = asked.stakeholderId();
        LOG.debug(
                "providers asked for by stakeholder {}",
                stakeholder.substring(0, Math.min(stakeholder.length(), LOGGED)));
        return body -> answers.write(body, asked, retrieve);
    }
}
