package org.learnerhub.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.browser.Words.w;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Work that failed too often: answers on the disk were damaged, so that they cannot be delivered. The operator reads why, has
 * the disk put right, and sets the work going again.
 */
class ParkedWorkJourneyTest {

    /** Of a college's drop folder: the sample that was sent, and the job that answered it in another way. */
    private static final List<String> SAMPLES = List.of("first-enrolment.csv", "second-night.csv");

    private static final String COLLEGE = "10099001";
    private static final String DAMAGED = "cut";

    /** Halves of a second. */
    private static final int PATIENCE = 120;

    private static final List<byte[]> WHOLE = new ArrayList<>();

    @BeforeAll
    static void answers_are_damaged_and_asked_for_again() throws IOException {
        Chromium.needed();
        Path in = Files.createDirectories(Demo.running().dropFolder(COLLEGE).resolve("in"));
        for (int i = 0; i < SAMPLES.size(); i++) {
            WHOLE.add(Files.readAllBytes(answer(i)));
            Files.writeString(answer(i), DAMAGED);
            Path sample = Demo.ROOT.resolve("samples/batches").resolve(SAMPLES.get(i));
            Path half = Files.copy(sample, Demo.running().data().resolve("half-" + SAMPLES.get(i)));
            Files.move(half, in.resolve(SAMPLES.get(i)));
        }
    }

    /** The samples are the first files of the demo, in this order. */
    private static Path answer(int sample) {
        return Demo.running().kept(sample + 1).resolve("output.csv");
    }

    @AfterAll
    static void nothing_stays_damaged() throws IOException {
        for (int i = 0; i < WHOLE.size(); i++) {
            Files.write(answer(i), WHOLE.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_reads_why_work_was_parked_and_sets_it_going_again(Way way) throws IOException {
        int job = way.ordinal() + 1;
        String task = "DELIVER:" + job;
        Path answer = Demo.running()
                .dropFolder(COLLEGE)
                .resolve("out")
                .resolve(SAMPLES.get(way.ordinal()).replace(".csv", "-" + job + ".output.csv"));
        Person.walks(Demo.running().role("operator"), way, person -> {
            person.open("/operator/queues")
                    .waitsAsking(task)
                    .sees("HUB-5010", w("operator.parked.caption"))
                    .follow("HUB-5010")
                    .sees(w("developer.code.mend"));
            assertThat(answer).doesNotExist();
            mended(way.ordinal());
            person.open("/operator")
                    .follow(w("operator.nav.queues"))
                    .press(w("operator.parked.replay", task))
                    .sees(w("operator.parked.done"))
                    .seesNot(task);
            for (int tries = 0; tries < PATIENCE && !Files.exists(answer); tries++) {
                person.page().waitForTimeout(500);
            }
        });
        assertThat(answer).hasBinaryContent(WHOLE.get(way.ordinal()));
    }

    private static void mended(int sample) {
        try {
            Files.write(answer(sample), WHOLE.get(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
