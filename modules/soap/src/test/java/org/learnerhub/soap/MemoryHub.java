package org.learnerhub.soap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.domain.feed.batch.AchievementKind;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.CrowdWatch;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.MatchChoice;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.domain.registration.RegistrationKind;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.domain.work.UnitOfWork;

/** Ports in memory, as far as receiving and collecting go; using more of them is a mistake in the test. */
final class MemoryHub {

    final MemoryLedger ledger = new MemoryLedger();
    final MemoryChunks chunks = new MemoryChunks();
    final FolderVault vault;

    MemoryHub(Path vaultFolder) {
        vault = new FolderVault(vaultFolder);
    }

    @SuppressWarnings("NullAway") // nothing is answered, so nobody is written to
    ExchangePorts exchange() {
        return new ExchangePorts(
                new Directly(),
                ledger,
                chunks,
                new NoOutbox(),
                new NoDeadLetters(),
                new FirstEditions(),
                vault,
                (batch, kind) -> ("<Receipt>" + batch.id() + "</Receipt>").getBytes(StandardCharsets.UTF_8),
                new Unsigned(),
                new NoFindings(),
                null);
    }

    /** Nothing is answered here. */
    private static final class NoFindings implements BatchFindings {

        @Override
        public void replace(BatchId batch, List<BatchFinding> found) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<BatchFinding> of(BatchId batch) {
            throw new UnsupportedOperationException();
        }
    }

    @SuppressWarnings("NullAway") // no feed is worked off
    private static AchievementKind achievements() {
        return new AchievementKind(null, (file, habits, sink) -> {}, null);
    }

    BatchKinds kinds() {
        return new BatchKinds(List.of(
                achievements(),
                new RegistrationKind(registration(), noReader(), new RowChecks(), noChoice(), noMatchers()),
                new VerificationKind(registration(), noReader(), new RowChecks(), noChoice(), noMatchers())));
    }

    LearnerAnswer answers() {
        return new LearnerAnswer(registration(), noMatchers());
    }

    @SuppressWarnings("NullAway") // nothing is matched
    private RegistrationPorts registration() {
        return new RegistrationPorts(exchange(), null, new NoTerms(), chunks, null, null, null, null, null);
    }

    private static MatchChoice noChoice() {
        return new MatchChoice(Map.of(), "");
    }

    @SuppressWarnings("NullAway") // nothing is matched
    private static Matchers noMatchers() {
        return new Matchers(null, null, CrowdWatch.NOBODY);
    }

    private static BatchFileReader<RawRow> noReader() {
        return (file, habits, sink) -> {
            throw new UnsupportedOperationException();
        };
    }

    private static final class FirstEditions implements Editions {
        @Override
        public void add(Edition edition) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Edition> find(BatchId batch, int number) {
            return Optional.empty();
        }

        @Override
        public Optional<WantedEdition> wanted(BatchId batch) {
            return Optional.empty();
        }

        @Override
        public void want(WantedEdition wanted) {}

        @Override
        public boolean postpone(WantedEdition asRead, Instant until) {
            return false;
        }

        @Override
        public List<WantedEdition> due(Instant now) {
            return List.of();
        }

        @Override
        public void satisfied(BatchId batch, long step, Instant since, Instant due) {}
    }

    private static final class NoTerms implements MatchTerms {
        @Override
        public void settle(BatchId batch, MatchRules rules) {}

        @Override
        public void checked(BatchId batch, long registerEntry) {}

        @Override
        public Terms of(BatchId batch) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Directly implements UnitOfWork {
        @Override
        public <T> T get(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void rolledBack(Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void requiresNew(Runnable work) {
            work.run();
        }
    }

    private static final class NoOutbox implements Outbox {
        @Override
        public void add(List<Task> tasks) {}

        @Override
        public int relay(int atMost, Consumer<List<Task>> broker) {
            return 0;
        }
    }

    private static final class NoDeadLetters implements DeadLetters {
        @Override
        public void park(Task task, String code, String correlationId, Instant at) {}

        @Override
        public List<DeadLetter> all() {
            return List.of();
        }

        @Override
        public boolean remove(long id) {
            return false;
        }
    }

    private static final class Unsigned implements DocumentSigner {
        @Override
        public void enveloped(Path canonical, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void enveloped(Path canonical, OutputLabel label, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] enveloped(byte[] canonical) {
            return canonical;
        }

        @Override
        public void detached(Path file, String uri, @Nullable OutputLabel label, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String trustAnchorPem() {
            return "";
        }
    }
}
