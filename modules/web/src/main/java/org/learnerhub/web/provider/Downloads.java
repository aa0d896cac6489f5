package org.learnerhub.web.provider;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.springframework.util.FileSystemUtils;

/**
 * The whole register as signed files. They are made when somebody asks and the register has changed, at most every ten
 * minutes, and read from the disk by however many and slow readers; while one is made, the present one is served. The
 * edition before stays until the next one, so that nobody gets the signature of other bytes.
 */
final class Downloads {

    static final String CSV = "download.csv";
    static final String JSON = "download.json";

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final ProviderRegister register;
    private final DocumentSigner signer;
    private final Path folder;
    private final InstantSource clock;
    private final String licence;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Kept kept = new Kept(null, null);

    /** @param folder the downloads' alone; what is in it goes */
    Downloads(ProviderRegister register, DocumentSigner signer, Path folder, InstantSource clock, String licence) {
        this.register = register;
        this.signer = signer;
        this.folder = folder;
        this.clock = clock;
        this.licence = licence;
    }

    String licence() {
        return licence;
    }

    /** One that is kept still; null where it is not. */
    @Nullable
    Edition edition(long number) {
        Kept now = kept;
        return Stream.of(Optional.ofNullable(now.newest()), Optional.ofNullable(now.before()))
                .flatMap(Optional::stream)
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElse(null);
    }

    /**
     * Makes one where it is time and nobody does already.
     *
     * @throws RefusedException QUERIES_BUSY where the first one is being made
     */
    Edition newest() {
        Edition present = kept.newest();
        if (present != null && isGood(present)) {
            return present;
        }
        if (making.tryLock()) {
            try {
                Edition last = kept.newest();
                return last != null && isGood(last) ? last : next();
            } finally {
                making.unlock();
            }
        }
        if (present == null) {
            throw new RefusedException(ProviderCode.QUERIES_BUSY);
        }
        return present;
    }

    private boolean isGood(Edition edition) {
        return clock.instant().isBefore(edition.made().plus(PAUSE)) || edition.number() == register.lastNumber();
    }

    private Edition next() {
        Kept last = kept;
        try {
            if (last.newest() == null) {
                clear();
            }
            Edition made = make(clock.instant());
            Edition old = last.before();
            kept = new Kept(made, last.newest());
            if (old != null) {
                FileSystemUtils.deleteRecursively(old.folder());
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the downloads cannot be written", e);
        }
    }

    /** The folder itself stays as it was made: for the owner alone. */
    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path old : left.toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private Edition make(Instant now) throws IOException {
        // before the reading: what comes meanwhile is read again from the changes
        long number = register.lastNumber();
        Path place = Files.createDirectories(folder.resolve(Long.toString(number)));
        Map<String, DownloadFile> files = Map.of(
                CSV,
                file(place.resolve(CSV), this::writeCsv),
                JSON,
                file(place.resolve(JSON), out -> writeJson(out, number, now)));
        return new Edition(number, now, place, files);
    }

    private DownloadFile file(Path path, Consumer<OutputStream> writing) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
            writing.accept(out);
        }
        Path signature = path.resolveSibling(path.getFileName() + Route.Paths.SIGNATURE);
        signer.detached(path, String.valueOf(path.getFileName()), null, signature);
        return new DownloadFile(
                path, signature, Files.size(path), Base64.getEncoder().encodeToString(digest.digest()));
    }

    private void writeCsv(OutputStream out) {
        try (ProviderCsv csv = new ProviderCsv(out)) {
            register.each(ProviderCriteria.all(), version -> {
                Provider provider = version.provider();
                if (provider != null) {
                    csv.write(provider);
                }
            });
        }
    }

    private void writeJson(OutputStream out, long number, Instant now) {
        try {
            byte[] head = Json.bytes(new Pages.DownloadHead(number, now, licence));
            // the object goes on with its last member
            out.write(head, 0, head.length - 1);
            out.write(",\"providers\":[\n".getBytes(StandardCharsets.US_ASCII));
            Rows rows = new Rows(out);
            register.each(ProviderCriteria.all(), version -> {
                Provider provider = version.provider();
                if (provider != null) {
                    rows.write(Views.of(version, provider));
                }
            });
            out.write("\n]}\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** With commas between. */
    private static final class Rows {

        private final OutputStream out;
        private boolean begun;

        Rows(OutputStream out) {
            this.out = out;
        }

        void write(ProviderView view) {
            try {
                if (begun) {
                    out.write(',');
                    out.write('\n');
                }
                begun = true;
                out.write(Json.bytes(view));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Kept(@Nullable Edition newest, @Nullable Edition before) {}

    /** @param number the change up to which it is whole */
    record Edition(long number, Instant made, Path folder, Map<String, DownloadFile> files) {

        DownloadFile file(String name) {
            DownloadFile file = files.get(name);
            if (file == null) {
                throw new IllegalArgumentException("there is no download of this name");
            }
            return file;
        }
    }

    /** @param sha256 in base64 */
    record DownloadFile(Path path, Path signature, long bytes, String sha256) {}
}
