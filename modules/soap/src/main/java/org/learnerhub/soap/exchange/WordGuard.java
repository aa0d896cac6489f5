package org.learnerhub.soap.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.learnerhub.contract.exchange.Decision;
import org.learnerhub.contract.exchange.Document;
import org.learnerhub.contract.exchange.Format;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.contract.exchange.Kind;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.contract.exchange.Whose;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.EnvelopeParser;

/**
 * Refuses a word that the batch exchange does not know where it expects one of a few. JAXB takes such a word for an
 * absent element, and a misspelt CHK would then be the default, FUL.
 */
final class WordGuard extends AbstractPhaseInterceptor<Message> {

    private static final Map<String, List<String>> WORDS = Map.of(
            "JobType", words(JobType.values(), JobType::value),
            "Kind", words(Kind.values(), Kind::value),
            "Document", words(Document.values(), Document::value),
            "State", words(State.values(), State::value),
            "Decision", words(Decision.values(), Decision::value),
            "Whose", words(Whose.values(), Whose::value),
            "Format", words(Format.values(), Format::value));

    WordGuard() {
        super(Phase.POST_STREAM);
        addAfter(EnvelopeParser.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader != null) {
            message.setContent(XMLStreamReader.class, new WordReader(reader));
        }
    }

    private static <W> List<String> words(W[] all, Function<W, String> word) {
        return Arrays.stream(all).map(word).toList();
    }

    private static final class WordReader extends StreamReaderDelegate {

        private final StringBuilder text = new StringBuilder();

        WordReader(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == START_ELEMENT) {
                text.setLength(0);
            } else if (isText(event) && text.length() < 100) {
                text.append(getText());
            } else if (event == END_ELEMENT) {
                check(getLocalName(), text.toString().strip());
                text.setLength(0);
            }
            return event;
        }

        private static boolean isText(int event) {
            return event == CHARACTERS || event == CDATA;
        }

        private static void check(String name, String word) {
            List<String> known = WORDS.get(name);
            if (known != null && !known.contains(word)) {
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD, name + ": one of " + String.join(", ", known));
            }
        }
    }
}
