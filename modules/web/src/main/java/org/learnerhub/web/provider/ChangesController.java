package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The change feed. Who changed something stays with the hub. */
@RestController
final class ChangesController {

    private final RestAccess access;
    private final ReadProviderChanges changes;

    ChangesController(RestAccess access, ReadProviderChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    @GetMapping(Route.Paths.CHANGES)
    ResponseEntity<byte[]> changes(HttpServletRequest request) {
        access.requireReader(request);
        Accepted.of(request, List.of(Accepted.JSON));
        Asked asked = Asked.strictly(request, Route.CHANGES);
        ReadProviderChanges.Page page = changes.read(
                asked.number(Parameter.AFTER),
                (int) asked.number(Parameter.CHANGES_LIMIT),
                Duration.ofSeconds(asked.number(Parameter.WAIT)));
        return Answers.json(new Pages.Changes(
                page.changes().stream().map(ChangesController::change).toList(), page.upTo(), page.more()));
    }

    static Pages.Change change(ProviderVersion version) {
        Provider provider = version.provider();
        return new Pages.Change(
                version.number(),
                version.ukprn().value(),
                version.at(),
                provider == null,
                provider == null ? null : Views.of(version, provider));
    }
}
