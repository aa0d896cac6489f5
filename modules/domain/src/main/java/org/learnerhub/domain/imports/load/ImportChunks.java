package org.learnerhub.domain.imports.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.RowEnd;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.provider.Ukprn;

/** The rows of imports in chunks, and what became of them, as bytes of the exchange's chunks. */
public final class ImportChunks {

    private static final Map<String, HubCode> CODES = Stream.<HubCode[]>of(
                    ProviderCode.values(), RowCode.values(), IntakeCode.values())
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableMap(HubCode::code, Function.identity()));
    private static final List<ImportOutcome> OUTCOMES = List.of(ImportOutcome.values());

    private final ChunkStore chunks;

    public ImportChunks(ChunkStore chunks) {
        this.chunks = chunks;
    }

    /** @return false where the chunk is there already */
    public boolean addRows(BatchId batch, int chunk, List<ImportRow> rows) {
        return chunks.add(batch, ChunkPart.ROWS, chunk, bytes(rows, ImportChunks::write));
    }

    public List<ImportRow> rows(BatchId batch, int chunk) {
        return read(chunks.content(batch, ChunkPart.ROWS, chunk), ImportChunks::row);
    }

    boolean addComparison(BatchId batch, int chunk, Comparison found) {
        return chunks.add(
                batch, ChunkPart.PREPARED, chunk, bytes(List.of(found), (comparison, out) -> write(comparison, out)));
    }

    Comparison comparison(BatchId batch, int chunk) {
        return read(chunks.content(batch, ChunkPart.PREPARED, chunk), ImportChunks::comparison)
                .get(0);
    }

    boolean addEnds(BatchId batch, int chunk, List<RowEnd> ends) {
        return chunks.add(batch, ChunkPart.OUTCOMES, chunk, bytes(ends, ImportChunks::write));
    }

    /** In the order of the rows. */
    public List<RowEnd> ends(BatchId batch, int chunk) {
        return read(chunks.content(batch, ChunkPart.OUTCOMES, chunk), ImportChunks::end);
    }

    private static void write(ImportRow row, DataOutputStream out) throws IOException {
        Integer twinOf = row.twinOf();
        out.writeInt(row.number());
        out.writeInt(twinOf == null ? -1 : twinOf);
        out.writeInt(row.values().size());
        for (Map.Entry<String, String> value : row.values().entrySet()) {
            writeString(value.getKey(), out);
            writeString(value.getValue(), out);
        }
        writeFindings(row.findings(), out);
    }

    private static ImportRow row(DataInputStream in) throws IOException {
        int number = in.readInt();
        int twinOf = in.readInt();
        Map<String, String> values = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = readString(in);
            values.put(name, readString(in));
        }
        return new ImportRow(number, values, twinOf < 0 ? null : twinOf, findings(in));
    }

    private static void write(Comparison found, DataOutputStream out) throws IOException {
        out.writeInt(found.changes());
        out.writeInt(found.endings());
        out.writeInt(found.twins().size());
        for (Twins.Pair pair : found.twins()) {
            out.writeInt(pair.first());
            out.writeInt(pair.twin());
        }
    }

    private static Comparison comparison(DataInputStream in) throws IOException {
        int changes = in.readInt();
        int endings = in.readInt();
        List<Twins.Pair> twins = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int first = in.readInt();
            twins.add(new Twins.Pair(first, in.readInt()));
        }
        return new Comparison(changes, endings, twins);
    }

    private static void write(RowEnd end, DataOutputStream out) throws IOException {
        Ukprn ukprn = end.ukprn();
        out.writeByte(end.outcome().ordinal());
        writeString(ukprn == null ? "" : ukprn.value(), out);
        writeFindings(end.findings(), out);
    }

    private static RowEnd end(DataInputStream in) throws IOException {
        ImportOutcome outcome = OUTCOMES.get(in.readByte());
        String ukprn = readString(in);
        return new RowEnd(outcome, ukprn.isEmpty() ? null : new Ukprn(ukprn), findings(in));
    }

    private static void writeFindings(List<ImportFinding> findings, DataOutputStream out) throws IOException {
        out.writeInt(findings.size());
        for (ImportFinding finding : findings) {
            writeString(finding.code().code(), out);
            writeText(finding.field(), out);
            writeText(finding.detail(), out);
        }
    }

    private static List<ImportFinding> findings(DataInputStream in) throws IOException {
        List<ImportFinding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            HubCode code = CODES.get(readString(in));
            if (code == null) {
                throw new IOException("a finding of a row has a code that is none of an import's");
            }
            findings.add(new ImportFinding(code, text(in), text(in)));
        }
        return findings;
    }

    private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            writeString(text, out);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? readString(in) : null;
    }

    /** Of any length, unlike {@link DataOutputStream#writeUTF}. */
    private static void writeString(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> byte[] bytes(List<T> all, Writer<T> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(all.size());
            for (T one : all) {
                writer.write(one, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> List<T> read(byte[] bytes, Reader<T> reader) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<T> all = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                all.add(reader.read(in));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writer<T> {
        void write(T one, DataOutputStream out) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }
}
