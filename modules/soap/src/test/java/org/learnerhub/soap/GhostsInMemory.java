package org.learnerhub.soap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.ghost.ClaimedLearner;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.ghost.GhostSigns;
import org.learnerhub.domain.ghost.ProviderRate;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.ghost.ReportGhosts;
import org.learnerhub.domain.ghost.Sharing;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.domain.ghost.Suspect;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.testkit.SettableClock;

/** One claimed learner with every reason to be looked at, a report of lines, and a trail. */
final class GhostsInMemory {

    static final Uln GHOST = StoredLearners.TAMSIN;

    final List<AuditEntry> noted = new ArrayList<>();

    private static ClaimedLearner ghost() {
        return new ClaimedLearner(
                GHOST,
                LearnerDetails.nothing(),
                new Registration(MemoryInstitutions.COLLEGE, Instant.parse("2024-03-02T02:14:00Z"), 64, 64, 0),
                Sharing.NONE,
                Sharing.NONE,
                List.of(),
                Set.of());
    }

    @SuppressWarnings("NullAway") // nothing is looked up
    ReportGhosts report(Vault drafts, SettableClock clock) {
        return new ReportGhosts(
                new ReportGhosts.Ports(
                        (most, page) -> page.accept(List.of(ghost())),
                        (format, target, head) -> new Lines(
                                target, format + " from " + head.question().minimum()),
                        new ReadGate(null, new Trail(), clock),
                        new Copying(),
                        drafts),
                new GhostSigns(SignWeights.ofThisBuild()),
                clock);
    }

    private static final class Lines implements GhostReportWriter.Draft {

        private final Path target;

        Lines(Path target, String head) throws IOException {
            this.target = target;
            Files.writeString(target, head);
        }

        @Override
        public void suspect(Suspect suspect) throws IOException {
            add(" " + suspect.learner().uln() + " " + suspect.total());
        }

        @Override
        public void finish(List<ProviderRate> rates, long looked, long reported) throws IOException {
            add(" of " + looked);
        }

        private void add(String text) throws IOException {
            Files.writeString(target, Files.readString(target) + text);
        }

        @Override
        public void close() {}
    }

    private final class Trail implements AuditTrail {

        @Override
        public void append(List<AuditEntry> entries) {
            noted.addAll(entries);
        }

        @Override
        public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(AuditSubject subject) {
            throw new UnsupportedOperationException();
        }
    }

    /** "Signs" by a copy. */
    private static final class Copying implements DocumentSigner {

        @Override
        public void enveloped(Path canonical, Path target) {
            write(target, "signed " + read(canonical));
        }

        @Override
        public void enveloped(Path canonical, OutputLabel label, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] enveloped(byte[] canonical) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void detached(Path file, String uri, @Nullable OutputLabel label, Path target) {
            write(target, "signature of " + uri);
        }

        @Override
        public String trustAnchorPem() {
            return "";
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void write(Path file, String text) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
