package org.learnerhub.routes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.BatchLedger;
import org.learnerhub.domain.batch.BatchState;
import org.learnerhub.domain.batch.CollectAnswer;
import org.learnerhub.domain.batch.Delivery;
import org.learnerhub.domain.batch.Document;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.batch.Receipt;
import org.learnerhub.domain.problem.Refusal;

/**
 * The institutions' folders: {@code in} for files, {@code receipts}, {@code out} for answers, {@code errors} for
 * refused files with the reason beside them. Everything is written under a name that starts with a dot and then
 * renamed, so nobody reads half a file.
 */
public final class ExchangeFolders {

    private static final List<String> NAMES = List.of("in", "receipts", "out", "errors");

    private final Path exchange;
    private final Institutions institutions;
    private final BatchLedger ledger;
    private final CollectAnswer answers;

    /** @param exchange the folder that holds one folder for each institution */
    public ExchangeFolders(Path exchange, Institutions institutions, BatchLedger ledger, CollectAnswer answers) {
        this.exchange = exchange;
        this.institutions = institutions;
        this.ledger = ledger;
        this.answers = answers;
    }

    /** Makes the folders of every institution that has none yet. */
    public void makeAll() {
        institutions.all().forEach(this::make);
    }

    private void make(Institution institution) {
        for (String name : NAMES) {
            folder(exchange.resolve(institution.ukprn().value()), name);
        }
    }

    void writeReceipt(Path home, String name, Receipt receipt) {
        write(
                folder(home, "receipts").resolve(stem(name, receipt.batch()) + ".receipt.xml"),
                new ByteArrayInputStream(receipt.document()));
    }

    void writeRefusal(Path home, String name, Refusal refusal, InputStream file) {
        Path errors = folder(home, "errors");
        write(errors.resolve(name + ".reason.txt"), new ByteArrayInputStream(reason(refusal)));
        write(errors.resolve(name), file);
    }

    /** Writes an edition of the answer, or the refusal, wherever it is lacking; the same files every time. */
    void deliver(BatchId id, int edition) {
        Batch batch = ledger.find(id).orElseThrow();
        Path home = exchange.resolve(batch.identity().ukprn().value());
        for (String name : ledger.deliveriesLacking(id, edition)) {
            if (batch.state() == BatchState.ANSWERED) {
                deliverAnswer(batch, edition, home, name);
            } else if (batch.refusal() != null) {
                writeRefusal(home, name, batch.refusal(), answers.input(batch));
            }
            ledger.delivered(new Delivery(id, name, edition));
        }
    }

    private void deliverAnswer(Batch batch, int edition, Path home, String name) {
        FileFormat format = batch.checkedOrThrow().head().format();
        Path out = folder(home, "out");
        for (Document document : List.of(Document.RESULT, Document.OUTPUT_SIGNATURE, Document.OUTPUT)) {
            if (document != Document.OUTPUT_SIGNATURE || format == FileFormat.CSV) {
                Path target = out.resolve(stem(name, batch.id()) + "." + document.fileName(format, edition));
                write(target, answers.document(batch, document, edition).content());
            }
        }
    }

    private static String stem(String name, BatchId batch) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-" + batch;
    }

    private static byte[] reason(Refusal refusal) {
        String text = "%s (%s)%n%s%n%s%n"
                .formatted(
                        refusal.code().code(),
                        refusal.code().wire(),
                        refusal.text(),
                        refusal.code().mend());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path folder(Path home, String name) {
        try {
            Path folder = home.resolve(name);
            FolderModes.make(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target, InputStream content) {
        Path draft = target.resolveSibling("." + target.getFileName() + ".tmp");
        try (content) {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            FolderModes.likeItsFolder(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
