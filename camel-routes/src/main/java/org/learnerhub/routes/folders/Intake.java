package org.learnerhub.routes.folders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;

/** Takes one dropped file in and leaves its receipt. The folder itself names the sender. */
final class Intake implements Taker {

    private static final String USER = "drop-folder";

    private final AccessControl access;
    private final ReceiveBatch receive;
    private final Drafts drafts;

    Intake(AccessControl access, ReceiveBatch receive, Drafts drafts) {
        this.access = access;
        this.receive = receive;
        this.drafts = drafts;
    }

    /** The receipt's file is begun first: where none can be written, nothing is taken. */
    @Override
    public void take(Ukprn sender, OpenFolder home, OpenFolder in, EntryName name, Stamp stamp) throws IOException {
        Institution institution = access.enterTrusted(sender, Operation.SUBMIT_FILE);
        try (OpenFolder receipts = ExchangeFolders.made(home, "receipts");
                Draft draft = drafts.in(receipts)) {
            Receipt receipt = receive(institution, in, name, stamp);
            draft.write(new ByteArrayInputStream(receipt.document()));
            draft.publish(FileNames.stem(name.text(), receipt.batch()) + ".receipt.xml");
        }
    }

    private Receipt receive(Institution institution, OpenFolder in, EntryName name, Stamp stamp) throws IOException {
        Submission submission =
                new Submission(institution, USER, WayIn.DROP_FOLDER, name.text(), RegistrationJob.FUL, "", null);
        try (UnchangedBytes bytes = UnchangedBytes.open(in, name, stamp)) {
            return receive.receive(submission, bytes);
        } catch (AccessDeniedException e) {
            throw new RefusedException(FolderCode.DROPPED_UNREADABLE);
        } catch (NoSuchFileException e) {
            throw new ChangedFileException();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ChangedFileException changed) {
                throw changed;
            }
            throw e;
        }
    }
}
