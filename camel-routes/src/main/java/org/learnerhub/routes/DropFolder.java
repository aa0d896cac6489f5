package org.learnerhub.routes;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.domain.access.Door;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.access.Ukprn;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.Receipt;
import org.learnerhub.domain.batch.ReceiveBatch;
import org.learnerhub.domain.batch.Submission;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Takes one dropped file in and leaves its receipt, or its refusal, beside it. The folder itself names the sender. */
final class DropFolder {

    private static final String USER = "drop-folder";

    private final Door door;
    private final ReceiveBatch receive;
    private final ExchangeFolders folders;

    DropFolder(Door door, ReceiveBatch receive, ExchangeFolders folders) {
        this.door = door;
        this.receive = receive;
        this.folders = folders;
    }

    /** @param dropped a file in {@code <UKPRN>/in/} */
    public void receive(File dropped) throws IOException {
        Path file = dropped.toPath();
        Path home = file.toAbsolutePath().resolve("../..").normalize();
        String name = file.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            Receipt receipt = receive.receive(submission(home, name), bytes);
            folders.writeReceipt(home, name, receipt);
        } catch (RefusedException e) {
            try (InputStream bytes = Files.newInputStream(file)) {
                folders.writeRefusal(home, name, e.refusal(), bytes);
            }
        }
    }

    private Submission submission(Path home, String name) {
        Ukprn ukprn = Ukprn.parse(home.getFileName().toString())
                .orElseThrow(() -> new RefusedException(HubCode.ORGANISATION_UNKNOWN));
        Institution institution = door.enterTrusted(ukprn, Right.LEARNER_REGISTRATION);
        return new Submission(institution, USER, WayIn.DROP_FOLDER, name, JobType.FUL, "", null);
    }
}
