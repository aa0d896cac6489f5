package org.learnerhub.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.store.Store;

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
        enter(college);
        story.learner().ifPresent(learner -> {
            people.addLearner(learner, college);
            story.hands().challengeOnceMore(learner);
        });
        new DemoPlaces(server.core(), "http://localhost:" + server.port())
                .write(
                        people,
                        story.hands().links().stream()
                                .map(link -> URI.create(link).getPath())
                                .toList(),
                        folder.resolve("data").resolve("demo.json"));
        return people;
    }

    /** The college's entry in the register of providers, so that its people see one and can propose changes. */
    private void enter(Ukprn ukprn) {
        Store store = server.core().store();
        ProviderRegister register = store.providers().register();
        Instant now = server.core().clock().instant();
        String name = store.institutions().find(ukprn).orElseThrow().name();
        PostalAddress address = new PostalAddress("1 College Walk", null, null, null, "Fairmead", null, "FM71 1AA");
        Provider entry = new ProviderBuilder(ukprn, name)
                .type("Further education college")
                .verified(now)
                .contacts(List.of(ProviderContact.at(ProviderContact.Kind.LEGAL, address, now)))
                .build();
        store.unitOfWork().run(() -> {
            register.lock();
            if (register.present(ukprn).isEmpty()) {
                register.append(List.of(ProviderChange.of(entry, now, "demo")));
            }
        });
    }
}
