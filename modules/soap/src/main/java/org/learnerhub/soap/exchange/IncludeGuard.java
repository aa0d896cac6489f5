package org.learnerhub.soap.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.EnvelopeParser;
import org.learnerhub.soap.envelope.MessageHead;

/**
 * Lets a message refer to an attachment where it sends a file, and nowhere else. In place of any other value JAXB would
 * read the attachment into the memory, whatever its size.
 */
final class IncludeGuard extends AbstractPhaseInterceptor<Message> {

    private static final QName INCLUDE = new QName("http://www.w3.org/2004/08/xop/include", "Include");
    private static final String EXCHANGE = "urn:learnerhub:exchange:v1";
    private static final List<QName> FILE = List.of(
            new QName(MessageHead.SOAP, "Envelope"),
            new QName(MessageHead.SOAP, "Body"),
            new QName(EXCHANGE, "SubmitFile"),
            new QName(EXCHANGE, "Content"));

    IncludeGuard() {
        super(Phase.POST_STREAM);
        addAfter(EnvelopeParser.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader != null) {
            message.setContent(XMLStreamReader.class, new IncludeReader(reader));
        }
    }

    private static final class IncludeReader extends StreamReaderDelegate {

        private final List<QName> open = new ArrayList<>();

        IncludeReader(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            note(event);
            return event;
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event = super.nextTag();
            note(event);
            return event;
        }

        @Override
        public String getElementText() throws XMLStreamException {
            String text = super.getElementText();
            note(END_ELEMENT);
            return text;
        }

        private void note(int event) {
            if (event == START_ELEMENT) {
                QName name = getName();
                if (name.equals(INCLUDE) && !open.equals(FILE)) {
                    throw new RefusedException(
                            RequestCode.REQUEST_NOT_UNDERSTOOD, "xop:Include: nowhere but in Content of SubmitFile");
                }
                open.add(name);
            } else if (event == END_ELEMENT) {
                open.remove(open.size() - 1);
            }
        }
    }
}
