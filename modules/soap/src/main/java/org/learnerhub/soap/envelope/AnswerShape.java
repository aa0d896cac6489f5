package org.learnerhub.soap.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;

/**
 * Answers in UTF-8 and as plain XML whatever Accept and the request's encoding say (contract 1.0). A document goes out
 * as an attachment always, since it may be too large for anything else; other answers of a service that takes files do so
 * for those who sent MTOM.
 */
public final class AnswerShape extends AbstractPhaseInterceptor<Message> {

    public static final String ENCODING = StandardCharsets.UTF_8.name().toLowerCase(Locale.ROOT);

    private final boolean files;

    /** @param files whether the service takes and gives files */
    public AnswerShape(boolean files) {
        super(Phase.SETUP);
        this.files = files;
    }

    @Override
    public void handleMessage(Message answer) {
        answer.put(Message.ENCODING, ENCODING);
        answer.put(
                Message.MTOM_ENABLED,
                isDocument(answer)
                        || (files
                                && RequestGuard.isMultipart(answer.getExchange().getInMessage())));
    }

    private static boolean isDocument(Message answer) {
        BindingOperationInfo operation = answer.getExchange().getBindingOperationInfo();
        return operation != null && operation.getName().getLocalPart().equals("GetDocument");
    }
}
