package org.learnerhub.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.domain.provider.Ukprn;

/** What a demo has that goes on running: people who sign in, something on every page, and {@code demo.json}, which tells. */
final class DemoKept {

    private final HubServer server;
    private final Path folder;

    DemoKept(HubServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    DemoPeople make(DemoStory story, Ukprn college, Ukprn awarding) throws IOException {
        DemoPeople people = new DemoPeople(server.core());
        people.add(college, awarding);
        story.learner().ifPresent(learner -> {
            people.addLearner(learner, college);
            story.hands().challengeOnceMore(learner);
        });
        Path schools = folder.resolve(DemoStory.CHANGED_SCHOOLS);
        if (Files.exists(schools)) {
            new DemoProviders(new DemoStage(server, folder, new PrintWriter(Writer.nullWriter())), college)
                    .tell(schools);
        }
        new DemoPlaces(server.core(), "http://localhost:" + server.port())
                .write(
                        people,
                        story.hands().links().stream()
                                .map(link -> URI.create(link).getPath())
                                .toList(),
                        folder.resolve("data").resolve("demo.json"));
        return people;
    }
}
