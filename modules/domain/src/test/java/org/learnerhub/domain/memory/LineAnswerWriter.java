package org.learnerhub.domain.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.AnsweredRow;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.RowOutcome;

/** Writes a line for each row: its number, return code and ULN. */
final class LineAnswerWriter implements AnswerWriter, ReceiptWriter {

    @Override
    public void write(
            Batch batch,
            Edition edition,
            MatchSettings settings,
            Iterator<AnsweredRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result) {
        List<String> lines = new ArrayList<>();
        rows.forEachRemaining(row -> lines.add(line(row)));
        write(output, String.join("\n", lines));
        String issue = edition.isFirst() ? "" : " edition " + edition.number() + " replaces " + edition.replaces();
        KeptOutput kept = seal.get();
        String bound = " of " + kept.name() + " " + kept.sha256();
        write(
                result,
                settings.model() + " " + Counts.of(batch.tally()) + issue + bound + " finished " + batch.finishedAt());
    }

    @Override
    public byte[] receipt(Batch batch, String kind) {
        return ("receipt " + batch.id() + " at " + batch.receivedAt()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(AnsweredRow row) {
        RowOutcome outcome = row.outcome();
        return row.row().row() + " " + outcome.code() + (outcome.uln() == null ? "" : " " + outcome.uln());
    }

    private static void write(Path target, String text) {
        try {
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
