package org.learnerhub.soap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.AnswerWriter;
import org.learnerhub.domain.batch.AnsweredRow;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchFileReader;
import org.learnerhub.domain.batch.BatchPorts;
import org.learnerhub.domain.batch.DeadLetter;
import org.learnerhub.domain.batch.DeadLetters;
import org.learnerhub.domain.batch.Edition;
import org.learnerhub.domain.batch.KeptOutput;
import org.learnerhub.domain.batch.Outbox;
import org.learnerhub.domain.batch.Task;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.domain.work.UnitOfWork;

/** Ports in memory, as far as receiving and collecting go; using more of them is a mistake in the test. */
final class MemoryHub {

    final MemoryLedger ledger = new MemoryLedger();
    final MemoryChunks chunks = new MemoryChunks();
    final FolderVault vault;

    MemoryHub(Path vaultFolder) {
        vault = new FolderVault(vaultFolder);
    }

    @SuppressWarnings("NullAway") // receiving and collecting first editions never touch register, cases and editions
    BatchPorts ports() {
        return new BatchPorts(
                new Directly(),
                ledger,
                chunks,
                new NoOutbox(),
                new NoDeadLetters(),
                null,
                null,
                null,
                null,
                vault,
                noReader(),
                new ReceiptOnly(),
                new Unsigned());
    }

    private static BatchFileReader noReader() {
        return (file, habits, sink) -> {
            throw new UnsupportedOperationException();
        };
    }

    private static final class Directly implements UnitOfWork {
        @Override
        public <T> T get(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void undone(Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void apart(Runnable work) {
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
        public void park(Task task, String code, String correlationId, java.time.Instant at) {}

        @Override
        public List<DeadLetter> all() {
            return List.of();
        }

        @Override
        public boolean remove(long id) {
            return false;
        }
    }

    private static final class ReceiptOnly implements AnswerWriter {
        @Override
        public void write(
                Batch batch,
                Edition edition,
                MatchSettings settings,
                Iterator<AnsweredRow> rows,
                Path output,
                Supplier<KeptOutput> seal,
                Path result) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] receipt(Batch batch) {
            return ("<Receipt>" + batch.id() + "</Receipt>").getBytes(StandardCharsets.UTF_8);
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
