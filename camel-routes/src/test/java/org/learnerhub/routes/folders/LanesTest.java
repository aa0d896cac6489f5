package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void a_lane_that_does_not_end_holds_up_itself_and_no_other() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Lanes lanes = new Lanes(System::nanoTime)) {
            CompletableFuture<Void> stuck = requireNonNull(lanes.start("one", () -> await(end)));

            assertThat(lanes.start("one", () -> {})).isNull();
            requireNonNull(lanes.start("another", () -> {})).get(10, TimeUnit.SECONDS);

            end.countDown();
            stuck.get(10, TimeUnit.SECONDS);
            requireNonNull(lanes.start("one", () -> {})).get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_lane_that_failed_is_free_again() throws Exception {
        try (Lanes lanes = new Lanes(System::nanoTime)) {
            CompletableFuture<Void> failed = requireNonNull(lanes.start("one", () -> {
                throw new IllegalStateException("broken");
            }));
            assertThat(failed.handle((nothing, e) -> e).get(10, TimeUnit.SECONDS))
                    .hasMessageContaining("broken");

            requireNonNull(lanes.start("one", () -> {})).get(10, TimeUnit.SECONDS);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
