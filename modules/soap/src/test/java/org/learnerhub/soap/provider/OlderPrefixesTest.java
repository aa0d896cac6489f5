package org.learnerhub.soap.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.learnerhub.soap.envelope.HardenedXml;
import org.learnerhub.testkit.ukrlp.ProvidersInMemory;
import org.learnerhub.testkit.ukrlp.SampleProviders;

/** The prefixes of before October 2020, which a client of then reads as text (provider register 1.2). */
class OlderPrefixesTest {

    @Test
    void answers_have_them_where_the_setting_says_so() throws XMLStreamException {
        assertThat(answer(Generation.V5))
                .startsWith("<ns4:ProviderQueryResponse xmlns:ns4=\"http://ukrlp.co.uk.server.ws.v3\""
                        + " xmlns:ns3=\"http://www.govtalk.gov.uk/people/PersonDescriptives\">")
                .contains("<ns3:PersonFamilyName>", "</ns3:PersonFamilyName>")
                .endsWith("</ns4:ProviderQueryResponse>");
        assertThat(answer(Generation.V3))
                .contains("xmlns:ns2=\"http://www.govtalk.gov.uk/people/bs7666\"", "<ns2:PAON>", "<ns2:PostCode>");
    }

    @Test
    void so_do_faults() {
        assertThat(new ProviderFaultForm(Prefixes.OLDER)
                        .fault(Refusal.of(ProviderCode.QUERY_STATUS), null)
                        .getDetail()
                        .getFirstChild()
                        .getNodeName())
                .isEqualTo("ns4:faultDetail");
    }

    private static String answer(Generation generation) throws XMLStreamException {
        ProvidersInMemory register = new ProvidersInMemory();
        register.append(List.of(new ProviderChange(
                SampleProviders.NORTH, SampleProviders.CHECKED, "test", SampleProviders.whole(SampleProviders.NORTH))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = HardenedXml.writer(bytes);
        new AnswerXml(generation, Prefixes.OLDER)
                .write(xml, new AskedQuery(ProviderCriteria.all(), "1", "1"), new RetrieveProviders(register));
        xml.close();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
