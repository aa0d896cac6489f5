package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Subject;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.testkit.record.MemoryLearnerKeys;

/** What several tests of pages set going in the shared hub, or look up there. */
final class PageWork {

    private final PagesHub hub;

    PageWork(PagesHub hub) {
        this.hub = hub;
    }

    /** Sends a college's file as a page does, and waits until it is done. @return its number */
    String sent(PageVisitor college, String name, String content) {
        String page = college.upload(
                        "/college/upload",
                        "/college/upload",
                        Map.of("once", UUID.randomUUID().toString(), "kind", "file"),
                        "file",
                        name,
                        content.getBytes(StandardCharsets.UTF_8))
                .uri()
                .getPath();
        assertThat(page).matches("/college/batches/[0-9]+");
        String job = page.substring(page.lastIndexOf('/') + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> hub.core()
                        .store()
                        .ledger()
                        .find(new BatchId(Long.parseLong(job)))
                        .orElseThrow()
                        .state()
                        .isFinal());
        return job;
    }

    List<Challenge> openChallenges() {
        return hub.core().store().records().challenges(new MemoryLearnerKeys()).list(Challenges.Filter.open(), 100);
    }

    /** Merges that a second person has to confirm, whatever this hub's setting says. */
    OrderMerge mergesByTwo() {
        return new OrderMerge(
                hub.core().store().stewardship(),
                hub.core().store().staffWork().mergeProposals(),
                hub.core().gate(),
                true,
                hub.core().clock());
    }

    /** Parks work that nobody knows, under this call. */
    void park(long subject, String call) {
        hub.core()
                .store()
                .unitOfWork()
                .run(() -> hub.core()
                        .store()
                        .deadLetters()
                        .park(
                                new Task(new Step("TRIAL"), new Subject("trial", subject), null),
                                "HUB-9000",
                                call,
                                hub.core().clock().instant()));
    }
}
