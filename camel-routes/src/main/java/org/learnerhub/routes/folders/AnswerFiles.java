package org.learnerhub.routes.folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;

/** The files of one delivery: an answer in {@code out}, or a refused file and its reason in {@code errors}. */
final class AnswerFiles {

    private final FolderSettings settings;
    private final Drafts drafts;
    private final BatchLedger ledger;
    private final CollectAnswer answers;

    AnswerFiles(FolderSettings settings, BatchLedger ledger, CollectAnswer answers) {
        this.settings = settings;
        this.ledger = ledger;
        this.answers = answers;
        drafts = new Drafts(settings.token() + "-out", settings.codes());
    }

    void write(Batch batch, Delivery delivery) throws FailedWriteException {
        try (OpenFolder root = OpenFolder.root(settings.exchange());
                OpenFolder home = root.folder(batch.identity().ukprn().value())) {
            Refusal refusal = batch.refusal();
            if (batch.state() == BatchState.ANSWERED) {
                writeAnswer(batch, delivery, home);
            } else if (refusal != null) {
                writeRefusal(batch, delivery.fileName(), home, refusal);
            }
        } catch (UnsoundFolderException e) {
            throw new FailedWriteException(FolderCode.FOLDER_UNSOUND, e);
        } catch (IOException e) {
            throw new FailedWriteException(FolderCode.FOLDER_NOT_WRITTEN, e);
        } catch (RefusedException e) {
            throw new FailedWriteException(e.refusal().code(), e);
        } catch (RuntimeException e) {
            throw new FailedWriteException(InternalCode.INTERNAL, e);
        }
    }

    /** The output last: when it is there, the others are. */
    private void writeAnswer(Batch batch, Delivery delivery, OpenFolder home) throws IOException {
        FileFormat format = batch.checkedOrThrow().head().format();
        String stem = FileNames.stem(delivery.fileName(), batch.id());
        try (OpenFolder out = home.folder("out")) {
            for (Document document : List.of(Document.RESULT, Document.OUTPUT_SIGNATURE, Document.OUTPUT)) {
                if (document != Document.OUTPUT_SIGNATURE || format == FileFormat.CSV) {
                    String name = stem + "." + document.fileName(format, delivery.edition());
                    try (InputStream content = answers.document(batch, document, delivery.edition())
                            .content()) {
                        drafts.write(out, name, content);
                    }
                }
            }
        }
    }

    private void writeRefusal(Batch batch, String name, OpenFolder home, Refusal refusal) throws IOException {
        try (OpenFolder errors = home.folder("errors")) {
            drafts.writeReason(errors, name, refusal);
            if (!isThereUnderAnotherName(batch, name, errors)) {
                try (InputStream content = answers.input(batch)) {
                    drafts.write(errors, FileNames.inErrors(name), content);
                }
            }
        }
    }

    /** A refused file that is dropped again and again under new names is copied once. */
    private boolean isThereUnderAnotherName(Batch batch, String name, OpenFolder errors) throws IOException {
        for (String other : ledger.deliveriesWanted(batch.id())) {
            if (!other.equals(name) && hasSize(errors, other, batch.origin().size())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSize(OpenFolder errors, String name, long size) throws IOException {
        try {
            Stamp stamp = errors.stamp(FileNames.path(FileNames.inErrors(name)));
            return stamp.kind() == Stamp.Kind.FILE && stamp.size() == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
