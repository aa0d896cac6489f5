package org.learnerhub.soap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptor;
import org.jspecify.annotations.Nullable;
import org.learnerhub.soap.envelope.CallerNames;
import org.learnerhub.soap.fault.FaultForm;
import org.learnerhub.soap.message.StreamedEndpoint;

/**
 * A service, declared once: a feature hands it over, and {@link SoapServices} publishes it with the guards of all.
 *
 * @param wsdl a resource of the class path; what it imports is given out with it
 * @param paths where it is found, without regard to case
 * @param implementor a {@link jakarta.xml.ws.Provider} of whole messages, an object with the WSDL's interface where files
 *     are streamed, or a {@link StreamedEndpoint}, which CXF knows nothing of
 * @param faults how it words faults, and by which codes
 * @param prefix of its envelopes' elements, as its clients know it
 * @param caller where its requests say who calls, for messages that are too long to be read before
 * @param fileBytes the largest file that it takes as an attachment; 0 where it takes none
 * @param numbered whether its bare address gives the WSDL, and its schemas have numbers ({@code ?xsd=1}), as where the
 *     reference implementation of JAX-WS answers
 * @param guards what looks at its messages beside the guards of all; one instance must do for many calls
 */
public record SoapService(
        String wsdl,
        QName name,
        QName port,
        List<String> paths,
        Object implementor,
        FaultForm faults,
        String prefix,
        CallerNames caller,
        long fileBytes,
        boolean numbered,
        List<PhaseInterceptor<Message>> guards) {

    public SoapService {
        paths = List.copyOf(paths);
        guards = List.copyOf(guards);
    }

    public static Builder of(String wsdl, QName name, QName port) {
        return new Builder(wsdl, name, port);
    }

    /** Says of a service what there is to say. */
    public static final class Builder {

        private final String wsdl;
        private final QName name;
        private final QName port;
        private List<String> paths = List.of();
        private @Nullable Object implementor;
        private @Nullable FaultForm faults;
        private String prefix = "soapenv";
        private CallerNames caller = CallerNames.amongTheChildren();
        private long fileBytes;
        private boolean numbered;
        private List<PhaseInterceptor<Message>> guards = List.of();

        private Builder(String wsdl, QName name, QName port) {
            this.wsdl = wsdl;
            this.name = name;
            this.port = port;
        }

        public Builder at(String... addresses) {
            paths = List.of(addresses);
            return this;
        }

        public Builder answeredBy(Object service) {
            implementor = service;
            return this;
        }

        public Builder faults(FaultForm form) {
            faults = form;
            return this;
        }

        /** Where it is not {@code soapenv}. */
        public Builder prefix(String ofEnvelopes) {
            prefix = ofEnvelopes;
            return this;
        }

        /** Where {@link CallerNames#amongTheChildren} does not hold. */
        public Builder caller(CallerNames names) {
            caller = names;
            return this;
        }

        public Builder files(long largest) {
            fileBytes = largest;
            return this;
        }

        public Builder numbered() {
            numbered = true;
            return this;
        }

        public Builder guardedBy(List<PhaseInterceptor<Message>> more) {
            guards = more;
            return this;
        }

        public SoapService build() {
            return new SoapService(
                    wsdl,
                    name,
                    port,
                    paths,
                    requireNonNull(implementor, "who answers"),
                    requireNonNull(faults, "its faults"),
                    prefix,
                    caller,
                    fileBytes,
                    numbered,
                    guards);
        }
    }
}
