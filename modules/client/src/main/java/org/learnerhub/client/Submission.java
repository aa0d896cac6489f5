package org.learnerhub.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.GetStatusResponse;
import org.learnerhub.contract.exchange.JobType;
import org.learnerhub.contract.exchange.State;
import org.learnerhub.contract.exchange.SubmitFileResponse;
import org.learnerhub.contract.exchange.Waiting;
import org.learnerhub.signature.DocumentVerifier;

/** One file's way to the hub and back. Ends in a report, or in a {@link CommandFailure}. */
final class Submission {

    private static final Duration TRANSFER_RETRIES = Duration.ofMinutes(2);

    private final Surroundings surroundings;
    private final Wishes wishes;
    private final Progress progress;

    Submission(Surroundings surroundings, Wishes wishes, Progress progress) {
        this.surroundings = surroundings;
        this.wishes = wishes;
        this.progress = progress;
    }

    /**
     * What the person at the keyboard asked for.
     *
     * @param trust null trusts what the hub offers, with a note
     * @param out null stands for {@code job-NUMBER}, or for nothing where nothing is waited for
     */
    record Wishes(
            Path file,
            URI hub,
            Login login,
            @Nullable JobType jobType,
            @Nullable String clientKey,
            @Nullable Path trust,
            boolean waits,
            Duration timeout,
            @Nullable Path out) {}

    Report run() {
        SentFile sent = new SentFile(wishes.file(), digest(), progress::reached);
        try (HubClient hub = new HubClient(wishes.hub(), wishes.login())) {
            DocumentVerifier verifier = new DocumentVerifier(surroundings.clock(), trust().anchors());
            progress.stage("sending " + sent.name(), sent.path().toFile().length(), "bytes");
            SubmitFileResponse accepted = hub.submit(sent, wishes.jobType(), wishes.clientKey());
            progress.note(
                    "job %d%s".formatted(accepted.getJobID(), accepted.isAlreadyKnown() ? ", known already" : ""));
            return afterwards(
                    hub,
                    accepted,
                    new AnswerFolder(
                            folder(accepted),
                            new AnswerCheck(verifier, sent, accepted.getJobID()),
                            accepted.getJobID()));
        } catch (HubUnreachable e) {
            throw unreachable(e);
        } catch (HubFault e) {
            throw e.failure();
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure(
                    Exit.NO_ANSWER,
                    "The hub has the file, but its answer could not be stored: " + e.getMessage(),
                    "Make room or choose another --out, then send the same file again.");
        }
    }

    private String digest() {
        try {
            return FileDigest.of(wishes.file());
        } catch (IOException e) {
            throw new CommandFailure(Exit.USAGE, "The file cannot be read: " + e.getMessage());
        }
    }

    private Trust trust() {
        Path file = wishes.trust();
        if (file != null) {
            return Trust.from(file);
        }
        Trust trust = Trust.onFirstUse(wishes.hub());
        progress.note("trusting the authority that the hub itself offers (trust on first use); its SHA-256 is "
                + trust.fingerprint() + ". Compare it with the operator's, and give its file by --trust next time.");
        return trust;
    }

    private Path folder(SubmitFileResponse accepted) {
        Path out = wishes.out();
        return out == null ? Path.of("job-" + accepted.getJobID()) : out;
    }

    private Report afterwards(HubClient hub, SubmitFileResponse accepted, AnswerFolder folder) throws IOException {
        if (wishes.waits() || wishes.out() != null) {
            folder.keepReceipt(accepted.getReceipt());
        } else {
            folder.examine(accepted.getReceipt());
        }
        if (!wishes.waits()) {
            return report(accepted, accepted.getState(), Map.of(), null, folder);
        }
        GetStatusResponse end = awaitEnd(hub, accepted.getJobID());
        if (end.getState() == State.ANSWERED) {
            collect(hub, folder);
        }
        HubRefusal refusal = end.getRefusal() == null ? null : HubRefusal.of(end.getRefusal());
        return report(accepted, end.getState(), Report.counts(end), refusal, folder);
    }

    private Report report(
            SubmitFileResponse accepted,
            State state,
            Map<String, Integer> counts,
            @Nullable HubRefusal refusal,
            AnswerFolder folder) {
        AnswerCheck check = folder.check();
        check.complaints().forEach(progress::note);
        check.remarks().forEach(progress::note);
        return new Report(
                accepted.getJobID(),
                state,
                accepted.isAlreadyKnown(),
                counts,
                refusal,
                folder.files(),
                check.complaints().isEmpty(),
                check.bound());
    }

    private GetStatusResponse awaitEnd(HubClient hub, long job) {
        StagesOfWork stages = new StagesOfWork(progress);
        Patience patience = new Patience(surroundings.clock(), surroundings.sleeper(), wishes.timeout());
        return patience.await(() -> {
                    GetStatusResponse status = hub.status(job);
                    stages.show(status);
                    endWhereSomebodyMustConfirm(status);
                    return StagesOfWork.isEnd(status) ? Optional.of(status) : Optional.empty();
                })
                .orElseThrow(() -> new CommandFailure(
                        Exit.NO_ANSWER,
                        "Job " + job + " has not finished within "
                                + wishes.timeout().toSeconds() + " seconds.",
                        "The hub has the file and works on; send the same file again to go on waiting."));
    }

    private static void endWhereSomebodyMustConfirm(GetStatusResponse status) {
        Waiting waiting = status.getWaiting();
        if (waiting != null) {
            throw new CommandFailure(
                    Exit.NO_ANSWER,
                    "Job " + status.getJobID() + " waits for somebody to confirm it: it would change "
                            + waiting.getChanges() + " and withdraw " + waiting.getWithdrawals() + " of "
                            + waiting.getLive() + " events. Nothing of it is loaded yet.",
                    "Confirm or refuse it by DecideFeed, or have the operator do it (hub feed confirm "
                            + status.getJobID() + "); then send the same file again to fetch the answer.");
        }
    }

    private void collect(HubClient hub, AnswerFolder folder) {
        progress.stage("fetching the answer into " + folder.folder(), 0, "bytes");
        new Patience(surroundings.clock(), surroundings.sleeper(), TRANSFER_RETRIES).await(() -> {
            try {
                folder.collect(hub);
                return Optional.of(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private CommandFailure unreachable(HubUnreachable e) {
        return new CommandFailure(
                Exit.UNREACHABLE,
                "No answer from the hub at " + wishes.hub() + " (" + e.getMessage() + ").",
                "It is safe to repeat the command: the same file is taken once only.");
    }
}
