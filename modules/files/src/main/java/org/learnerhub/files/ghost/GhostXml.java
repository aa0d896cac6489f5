package org.learnerhub.files.ghost;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.ghost.ProviderRate;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.domain.ghost.Suspect;
import org.learnerhub.domain.provider.Ukprn;

/** The report of {@code schemas/ghosts-v1.xsd}: whoever reads it sees numbers and signs, never a name or a contact. */
final class GhostXml implements GhostReportWriter.Draft {

    private static final String CAUTION =
            "Signs are no proof. Nobody may be refused, deleted or accused for this report:"
                    + " a person looks into each one first.";

    private final CanonicalXmlWriter xml;

    GhostXml(OutputStream out, GhostReportWriter.Head head) throws IOException {
        xml = new CanonicalXmlWriter(out);
        xml.root("Ghosts", "urn:learnerhub:ghosts:v1").attribute("version", "1");
        xml.start("Asked")
                .attribute("made", seconds(head.made()))
                .attribute("minimum", bits(head.question().minimum()));
        Ukprn provider = head.question().provider();
        if (provider != null) {
            xml.attribute("ukprn", provider.value());
        }
        xml.end().element("Caution", CAUTION);
        signs(head.weights());
        xml.start("Learners");
    }

    private void signs(SignWeights weights) throws IOException {
        xml.start("Signs");
        for (Map.Entry<String, SignWeights.Weight> one : weights.of().entrySet()) {
            xml.start("Sign")
                    .attribute("name", one.getKey())
                    .attribute("weight", bits(one.getValue().bits()))
                    .text(one.getValue().reason())
                    .end();
        }
        xml.end();
    }

    @Override
    public void suspect(Suspect suspect) throws IOException {
        Registration registration = suspect.learner().registration();
        xml.start("Learner")
                .attribute(
                        "claimedBy",
                        suspect.learner().claimants().stream().map(Ukprn::value).collect(Collectors.joining(" ")))
                .attribute("registeredAt", seconds(registration.at()));
        if (registration.by() != null) {
            xml.attribute("registeredBy", registration.by().value());
        }
        xml.attribute("uln", suspect.learner().uln().toString()).attribute("weight", bits(suspect.total()));
        for (Suspect.Reason reason : suspect.reasons()) {
            xml.start("Reason")
                    .attribute("sign", reason.sign())
                    .attribute("weight", bits(reason.weight()))
                    .text(reason.seen())
                    .end();
        }
        xml.end();
    }

    @Override
    public void finish(List<ProviderRate> rates, long looked, long reported) throws IOException {
        xml.end().start("Providers");
        for (ProviderRate rate : rates) {
            xml.start("Provider")
                    .attribute("claimed", rate.claimed())
                    .attribute("expected", bits(rate.expected()))
                    .attribute("reported", rate.reported())
                    .attribute("striking", Boolean.toString(rate.striking()))
                    .attribute("ukprn", rate.provider().value())
                    .end();
        }
        xml.end().start("Totals").attribute("looked", looked).attribute("reported", reported);
        xml.end();
        xml.finish();
    }

    /** With one digit. */
    static String bits(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
