package org.learnerhub.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.learnerhub.app.PagesStory;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.pages.PageVisitor;
import org.learnerhub.benchmarks.pages.CrowdedPages;
import org.learnerhub.benchmarks.pages.CsvColumns;
import org.learnerhub.benchmarks.pages.PageList;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;

/** A hub as it is after years: a register with its events, a story, much of everything around it, files full of errors. */
final class FullHub {

    private static final String STORY = "story.json";
    private static final String JOBS = "jobs";
    private static final int LEARNER_EVENTS = 50;
    private static final int ERRORS = 20_000;
    private static final int PROVIDERS = 2_000;
    private static final int FAR_BACK = 100_000;

    private final HubServer hub;
    private final HubCore core;
    private final Path folder;
    private final Consumer<String> progress;
    private final long start = System.nanoTime();

    FullHub(HubServer hub, Path folder, Consumer<String> progress) {
        this.hub = hub;
        this.folder = folder;
        this.progress = progress;
        core = hub.core();
    }

    PageList.Given fill(Path people, long events, int seed) throws Exception {
        if (Files.exists(folder.resolve(JOBS))) {
            return given(PagesStory.told(hub, folder.resolve(STORY)), people);
        }
        Filling.load(core, people);
        since("learners are in place");
        EventsInPlace inPlace = new EventsInPlace(core);
        inPlace.fill(people, events);
        since("events are in place");
        PagesStory story = PagesStory.tell(hub, folder);
        story.keep(folder.resolve(STORY));
        inPlace.fill(Uln.of(story.uln()), LEARNER_EVENTS);
        Path night = faulty(people, 1);
        Nights.await(core, Nights.send(core, PagesStory.COLLEGE, RegistrationJob.FUL, night, "first"));
        since("the story is told");
        // somebody's session, of which there will be many
        new PageVisitor("http://localhost:" + hub.port()).get("/sign-in");
        providers();
        new CrowdedPages(core, story.uln()).fill();
        since("much of everything is in place");
        Path file = faulty(people, 2);
        BatchId tried = Nights.send(core, PagesStory.COLLEGE, RegistrationJob.DRY, file, "");
        Nights.await(core, tried);
        BatchId sent = Nights.send(core, PagesStory.COLLEGE, RegistrationJob.FUL, file, "");
        Nights.await(core, sent);
        Nights.await(core, Nights.send(core, PagesStory.AWARDING, FeedJob.ACH, strangers(seed + 1), "held"));
        since("files with many errors are answered");
        Files.writeString(folder.resolve(JOBS), tried + " " + sent, StandardCharsets.UTF_8);
        return given(story, people);
    }

    /** The college and the awarding body among others. */
    private void providers() {
        ProviderRegister register = core.store().providers().register();
        InventedProviders.fill(core.store().unitOfWork(), register, PROVIDERS);
        core.store().unitOfWork().get(() -> {
            register.lock();
            return register.append(List.of(provider(PagesStory.COLLEGE), provider(PagesStory.AWARDING)));
        });
    }

    private ProviderChange provider(Ukprn ukprn) {
        int place = Integer.parseInt(ukprn.value()) - Integer.parseInt(InventedProviders.ukprn(0));
        return new ProviderChange(ukprn, core.clock().instant(), "bench", InventedProviders.provider(place));
    }

    private PageList.Given given(PagesStory story, Path people) throws IOException {
        String[] jobs =
                Files.readString(folder.resolve(JOBS), StandardCharsets.UTF_8).split(" ", 2);
        long sent = Long.parseLong(jobs[1]);
        return new PageList.Given(
                story,
                Long.parseLong(jobs[0]),
                sent,
                sent - FAR_BACK,
                EventsInPlace.some(people, 500).get(0).text(LearnerField.ULN));
    }

    private void since(String what) {
        progress.accept(String.format(Locale.ROOT, "%5.0f s: %s", (System.nanoTime() - start) / 1e9, what));
    }

    /** Known and new people; of each ten rows one has no family name, one a birthday that is none, one both. */
    private Path faulty(Path people, int number) throws IOException {
        Path whole = Workload.nightOf(folder, ERRORS, 9_000 + number, people);
        List<String> lines = Files.readAllLines(whole, StandardCharsets.UTF_8);
        CsvColumns columns = new CsvColumns(lines.get(0));
        List<String> faulty = new ArrayList<>(List.of(lines.get(0)));
        for (int row = 1; row < lines.size(); row++) {
            String line = lines.get(row);
            if (row % 10 == 3 || row % 10 == 5) {
                line = columns.with(line, "FamilyName", "");
            }
            if (row % 10 == 5 || row % 10 == 7) {
                line = columns.with(line, "DateOfBirth", "31/02/2009");
            }
            faulty.add(line);
        }
        return Files.write(folder.resolve("faulty-" + number + ".csv"), faulty, StandardCharsets.UTF_8);
    }

    /** Results of people whom the register does not know: all are held. */
    private Path strangers(int seed) {
        return Workload.achievements(
                folder, ERRORS, 1, Workload.registered(folder, ERRORS, seed), LocalDate.of(2025, 6, 1));
    }
}
