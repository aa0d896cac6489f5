package org.learnerhub.soap.exchange;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.SubmitFile;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.verification.VerificationKind;

/** A file on its way from the connection to the vault, with what its sender says of it. */
final class SentFile {

    private static final int FILE_NAME = 254;
    private static final int CLIENT_KEY = 128;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    /** What is done for good with files of a kind. */
    private static final Map<String, Job> OF_KIND = Map.of(
            "LearnerVerification",
            VerificationKind.VER,
            "AchievementFeed",
            FeedJob.ACH,
            "ParticipationFeed",
            FeedJob.PAR,
            "ProviderImport",
            ImportJob.PRV);

    private final SubmitFile request;

    SentFile(SubmitFile request) {
        this.request = request;
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD, else what the domain says */
    Receipt handTo(ReceiveBatch receive, Call call) {
        Submission submission = new Submission(
                call.institution(),
                call.userName(),
                WayIn.SOAP_EXCHANGE,
                fileName(request.getFileName()),
                job(),
                clientKey(request.getClientKey()),
                sha256(request.getSha256()));
        try (InputStream bytes = open(request.getContent())) {
            return receive.receive(submission, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Job job() {
        if (request.getJobType() != null) {
            return new Job(request.getJobType().value());
        }
        return request.getKind() == null
                ? RegistrationJob.FUL
                : OF_KIND.getOrDefault(request.getKind().value(), RegistrationJob.FUL);
    }

    private static String fileName(@Nullable String name) {
        String plain = name == null ? "" : name.replace('\\', '/').replace("\0", "");
        String last = plain.substring(plain.lastIndexOf('/') + 1).strip();
        if (last.isEmpty() || last.length() > FILE_NAME) {
            throw misfit("FileName: 1 to 254 characters");
        }
        return last;
    }

    private static String clientKey(@Nullable String key) {
        if (key != null && key.length() > CLIENT_KEY) {
            throw misfit("ClientKey: at most 128 characters");
        }
        return key == null ? "" : key;
    }

    private static @Nullable String sha256(@Nullable String digest) {
        if (digest == null) {
            return null;
        }
        if (!SHA_256.matcher(digest.strip()).matches()) {
            throw misfit("Sha256: 64 hexadecimal digits");
        }
        return digest.strip();
    }

    private static InputStream open(@Nullable DataHandler content) throws IOException {
        if (content == null) {
            throw misfit("Content");
        }
        try {
            return content.getInputStream();
        } catch (IllegalStateException e) {
            throw misfit("Content: the message has no attachment of that id");
        }
    }

    private static RefusedException misfit(String place) {
        return new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place);
    }
}
