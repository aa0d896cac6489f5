package org.learnerhub.files.ghost;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.ghost.ProviderRate;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.ghost.Suspect;
import org.learnerhub.domain.provider.Ukprn;

/**
 * The report as CSV (RFC 4180, UTF-8): a line for each learner, then one for each provider. A cell that a spreadsheet
 * would take for a formula has an apostrophe before it.
 */
final class GhostCsv implements GhostReportWriter.Draft {

    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final CsvWriter csv;

    GhostCsv(OutputStream out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(
                "Kind",
                "ULN",
                "Weight",
                "RegisteredBy",
                "RegisteredAt",
                "ClaimedBy",
                "Reasons",
                "Provider",
                "Claimed",
                "Reported",
                "Expected",
                "Striking");
    }

    @Override
    public void suspect(Suspect suspect) {
        Registration registration = suspect.learner().registration();
        write(
                "learner",
                suspect.learner().uln().toString(),
                GhostXml.bits(suspect.total()),
                registration.by() == null ? "" : registration.by().value(),
                GhostXml.seconds(registration.at()),
                suspect.learner().claimants().stream().map(Ukprn::value).collect(Collectors.joining(" ")),
                suspect.reasons().stream()
                        .map(reason -> reason.sign() + " " + GhostXml.bits(reason.weight()) + ": " + reason.seen())
                        .collect(Collectors.joining("; ")),
                "",
                "",
                "",
                "",
                "");
    }

    @Override
    public void finish(List<ProviderRate> rates, long looked, long reported) {
        for (ProviderRate rate : rates) {
            write(
                    "provider",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    rate.provider().value(),
                    Long.toString(rate.claimed()),
                    Long.toString(rate.reported()),
                    GhostXml.bits(rate.expected()),
                    Boolean.toString(rate.striking()));
        }
    }

    private void write(String... cells) {
        csv.writeRecord(Stream.of(cells).map(GhostCsv::cell).toList());
    }

    static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
