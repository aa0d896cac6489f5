package org.learnerhub.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.ukrlp.ProviderRegister;

class DownloadsTest {

    @TempDir
    private static Path folder = Path.of("");

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore readings = new Semaphore(0);
    private volatile Instant now = Instant.parse("2026-11-30T00:00:00Z");
    private volatile long lastNumber = 1;

    @Test
    void while_one_is_made_the_present_one_is_served_and_nobody_waits() throws Exception {
        Downloads downloads = new Downloads(register(), signer(), folder, () -> now, "none");

        CompletableFuture<Downloads.Edition> first = CompletableFuture.supplyAsync(downloads::newest);
        assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(downloads::newest).hasMessageContaining("HUB-7073");
        readings.release(2);
        assertThat(first.get(20, TimeUnit.SECONDS).number()).isEqualTo(1);
        begun.drainPermits();

        now = now.plus(Duration.ofMinutes(11));
        lastNumber = 2;
        CompletableFuture<Downloads.Edition> second = CompletableFuture.supplyAsync(downloads::newest);
        assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        assertThat(downloads.newest().number()).isEqualTo(1);
        readings.release(2);
        assertThat(second.get(20, TimeUnit.SECONDS).number()).isEqualTo(2);
        assertThat(downloads.newest().number()).isEqualTo(2);
        assertThat(downloads.edition(1)).isNotNull();
    }

    /** Empty, and read as slowly as the test wants. */
    private ProviderRegister register() {
        return (ProviderRegister) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProviderRegister.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("each")) {
                        begun.release();
                        readings.acquire();
                        return null;
                    }
                    return lastNumber;
                });
    }

    private DocumentSigner signer() {
        return (DocumentSigner) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocumentSigner.class}, (proxy, method, arguments) -> null);
    }
}
