package org.learnerhub.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.files.result.ResultDocumentReader;

/** Prints some rows of a result document: the first two of each return code, or of each outcome of a feed, with why. */
final class ResultGlance {

    private static final int EACH = 2;

    private final Map<String, Integer> shown = new LinkedHashMap<>();
    private final PrintWriter out;
    private boolean showing;

    private ResultGlance(PrintWriter out) {
        this.out = out;
    }

    static void print(Path result, PrintWriter out) throws IOException {
        new ResultGlance(out).read(result);
        out.flush();
    }

    /** How many rows have which return code or outcome, in the order of the first of each. */
    static Map<String, Integer> counts(Path result) throws IOException {
        ResultGlance glance = new ResultGlance(new PrintWriter(Writer.nullWriter()));
        glance.read(result);
        return glance.shown;
    }

    private void read(Path result) throws IOException {
        try (InputStream in = Files.newInputStream(result)) {
            read(ResultDocumentReader.open(in));
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException("the result cannot be read", e));
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                element(reader);
            }
        }
    }

    private void element(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "Row" -> row(reader);
            case "Finding" -> show("      %s %s", text(reader, "code"), text(reader, "field"));
            case "Matching" -> show("      %s, %s plausible", text(reader, "outcome"), text(reader, "candidates"));
            case "Candidate" ->
                show(
                        "        candidate %s: total %s, found by %s",
                        text(reader, "rank"), text(reader, "total"), text(reader, "keys"));
            case "Field" ->
                show("          %-18s %-9s %s", text(reader, "name"), text(reader, "level"), text(reader, "weight"));
            default -> {
                // nothing to show
            }
        }
    }

    private void row(XMLStreamReader reader) {
        String code = text(reader, "code") + text(reader, "outcome");
        showing = shown.merge(code, 1, Integer::sum) <= EACH;
        show("  row %-5s %-12s %s  %s", text(reader, "row"), text(reader, "mis"), code, text(reader, "uln"));
    }

    private void show(String format, Object... values) {
        if (showing) {
            out.println(format.formatted(values));
        }
    }

    private static String text(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
