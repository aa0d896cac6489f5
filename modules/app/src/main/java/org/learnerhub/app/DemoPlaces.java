package org.learnerhub.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.pages.PageVisitor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages that each person of the demo may open, found as people find them: by signing in and following links. Written to
 * {@code demo.json}: {@code base}, and of each role {@code user}, {@code password}, {@code totpSecret} and {@code pages}.
 */
final class DemoPlaces {

    /** For everybody, with or without an account. */
    private static final List<String> OPEN =
            List.of("/", "/sign-in", "/sign-up", "/verify", "/developers", "/errors", "/errors/HUB-3001");

    private final HubCore core;
    private final String base;

    DemoPlaces(HubCore core, String base) {
        this.core = core;
        this.base = base;
    }

    /** @param shares addresses of what the learner shares, for the employer */
    void write(DemoPeople people, List<String> shares, Path file) throws IOException {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.put("base", base);
        ArrayNode roles = all.putArray("roles");
        for (DemoPeople.Person person : people.people()) {
            ObjectNode role = roles.addObject();
            role.put("role", person.role());
            role.put("user", person.user());
            role.put("password", person.password());
            role.put("totpSecret", person.totpSecret());
            pages(role, pagesOf(person));
        }
        ObjectNode employer = roles.addObject();
        employer.put("role", "employer");
        pages(
                employer,
                new PageVisitor(base)
                        .walk(
                                "/nowhere",
                                Stream.concat(OPEN.stream(), shares.stream()).toList()));
        Files.writeString(
                file,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all),
                StandardCharsets.UTF_8);
    }

    private List<String> pagesOf(DemoPeople.Person person) {
        String home = "/" + person.role();
        return signedIn(person).walk(home, List.of(home));
    }

    private PageVisitor signedIn(DemoPeople.Person person) {
        Clock clock = core.clock();
        return new PageVisitor(base)
                .signIn(
                        person.user(),
                        person.password(),
                        () -> core.users()
                                .totp()
                                .code(core.users().users().find(person.user()).orElseThrow(), clock.instant()));
    }

    private static void pages(ObjectNode role, List<String> pages) {
        ArrayNode list = role.putArray("pages");
        pages.forEach(list::add);
    }
}
