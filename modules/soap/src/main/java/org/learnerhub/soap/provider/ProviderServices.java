package org.learnerhub.soap.provider;

import java.util.Arrays;
import java.util.List;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.Callers;

/** The query service as four services, which differ by their paths alone. */
public final class ProviderServices {

    private ProviderServices() {}

    /** @param olderPrefixes whether answers have the prefixes of before October 2020 */
    public static List<SoapService> all(
            Callers callers, OpenAccess access, RetrieveProviders retrieve, boolean olderPrefixes) {
        Prefixes prefixes = olderPrefixes ? Prefixes.OLDER : Prefixes.PRESENT;
        return Arrays.stream(Generation.values())
                .map(generation -> SoapService.of(generation.wsdl(), generation.service(), Generation.PORT)
                        .at(generation.paths())
                        .answeredBy(
                                new ProviderEndpoint(callers, access, retrieve, new AnswerXml(generation, prefixes)))
                        .faults(new ProviderFaultForm(prefixes))
                        .prefix(Prefixes.ENVELOPE)
                        .numbered()
                        .build())
                .toList();
    }
}
