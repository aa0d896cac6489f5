package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.FindProviders;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Providers: one, its history, and searches; and the newline-delimited query under the address of searches. */
@RestController
final class ProviderController {

    private final RestAccess access;
    private final ProviderRegister register;
    private final FindProviders find;
    private final NdjsonAnswer ndjson;

    ProviderController(RestAccess access, ProviderRegister register, FindProviders find, NdjsonAnswer ndjson) {
        this.access = access;
        this.register = register;
        this.find = find;
        this.ndjson = ndjson;
    }

    /** @return null where the answer is written already */
    @GetMapping(Route.Paths.PROVIDERS)
    @Nullable
    ResponseEntity<byte[]> find(HttpServletRequest request, HttpServletResponse response) {
        Accepted form = Accepted.orNdjson(request);
        if (form == Accepted.NDJSON) {
            access.requireToken(request);
            ndjson.write(Asked.tolerantly(request, Route.FIND), response);
            return null;
        }
        access.requireReader(request);
        Asked asked = Asked.strictly(request, Route.FIND);
        if (asked.has(Parameter.UKPRNS) || asked.has(Parameter.UPDATED_SINCE)) {
            throw new RefusedException(
                    ProviderCode.PARAMETER_NOT_UNDERSTOOD,
                    "ukprns and updatedSince are for Accept: application/x-ndjson only");
        }
        return form == Accepted.CSV ? csv(asked) : json(asked);
    }

    private ResponseEntity<byte[]> json(Asked asked) {
        ProviderSearch.Page page = page(asked);
        Map<Ukprn, ProviderVersion> versions = register.present(page.ukprns());
        List<Pages.FoundProvider> found = new ArrayList<>();
        for (ProviderSearch.Found one : page.found()) {
            ProviderVersion version = versions.get(one.provider().ukprn());
            // removed since it was found
            if (version != null && version.provider() != null) {
                found.add(new Pages.FoundProvider(Views.of(version, version.provider()), one.rank(), one.miles()));
            }
        }
        @Nullable String next = next(asked, page);
        return Answers.of(
                MediaType.APPLICATION_JSON, Json.bytes(new Pages.Found(found, page.of(), next)), linked(asked, next));
    }

    private ResponseEntity<byte[]> csv(Asked asked) {
        ProviderSearch.Page page = page(asked);
        List<Provider> providers =
                page.found().stream().map(ProviderSearch.Found::provider).toList();
        return Answers.of(Answers.CSV, csv(providers), linked(asked, next(asked, page)));
    }

    private static byte[] csv(List<Provider> providers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProviderCsv csv = new ProviderCsv(bytes)) {
            providers.forEach(csv::write);
        }
        return bytes.toByteArray();
    }

    private ProviderSearch.Page page(Asked asked) {
        String near = asked.text(Parameter.NEAR);
        int miles = (int) asked.number(Parameter.MILES);
        return find.find(new ProviderSearch.Request(
                asked.text(Parameter.QUERY),
                asked.text(Parameter.TOWN),
                asked.text(Parameter.POSTCODE),
                near == null ? null : new ProviderCriteria.Near(near, miles),
                NdjsonAnswer.statuses(asked, EnumSet.noneOf(ProviderStatus.class)),
                asked.text(Parameter.TYPE),
                Cursor.skip(asked),
                (int) asked.number(Parameter.LIMIT)));
    }

    private static @Nullable String next(Asked asked, ProviderSearch.Page page) {
        long reached = Cursor.skip(asked) + page.found().size();
        return page.found().isEmpty() || reached >= page.of() ? null : Cursor.of(reached, asked);
    }

    /** RFC 8288, relative to the address that was asked. */
    private static HttpHeaders linked(Asked asked, @Nullable String next) {
        HttpHeaders headers = new HttpHeaders();
        if (next != null) {
            headers.set("Link", "<?" + asked.queryWith(next) + ">; rel=\"next\"");
        }
        return headers;
    }

    @GetMapping(Route.Paths.PROVIDER)
    ResponseEntity<byte[]> show(@PathVariable("id") String id, HttpServletRequest request) {
        access.requireReader(request);
        Accepted form = Accepted.of(request, List.of(Accepted.JSON, Accepted.CSV));
        Asked asked = Asked.strictly(request, Route.SHOW);
        Ukprn ukprn = ukprn(id);
        Optional<Instant> asAt = asked.end(Parameter.AS_AT);
        Optional<ProviderVersion> version =
                asAt.map(moment -> register.asAt(ukprn, moment)).orElseGet(() -> register.present(ukprn));
        ProviderVersion found = version.filter(one -> one.provider() != null).orElseThrow(ProviderController::absent);
        Provider provider = Objects.requireNonNull(found.provider());
        return form == Accepted.CSV
                ? Answers.of(Answers.CSV, csv(List.of(provider)), new HttpHeaders())
                : Answers.json(Views.of(found, provider, asAt.isPresent() ? null : register.predecessors(ukprn)));
    }

    @GetMapping(Route.Paths.HISTORY)
    ResponseEntity<byte[]> history(@PathVariable("id") String id, HttpServletRequest request) {
        access.requireReader(request);
        Accepted.of(request, List.of(Accepted.JSON));
        Asked.strictly(request, Route.HISTORY);
        Ukprn ukprn = ukprn(id);
        List<ProviderVersion> versions = register.history(ukprn);
        if (versions.isEmpty()) {
            throw absent();
        }
        return Answers.json(new Pages.History(
                ukprn.value(), versions.stream().map(ChangesController::change).toList()));
    }

    /** Of several providers with a school's number the one that is active. */
    private Ukprn ukprn(String id) {
        OrganisationId asked = OrganisationId.parse(id).orElseThrow(ProviderController::absent);
        if (asked instanceof OrganisationId.ByNumber number) {
            return number.ukprn();
        }
        String urn = ((OrganisationId.BySchool) asked).urn();
        List<Ukprn> all = register.verifiedBy(VerificationAuthority.SCHOOL_URN, urn);
        List<Ukprn> active = all.size() < 2 ? all : active(all);
        List<Ukprn> meant = active.isEmpty() ? all : active;
        if (meant.isEmpty()) {
            throw absent();
        } else if (meant.size() > 1) {
            throw new SeveralProviders(meant.stream().map(Ukprn::value).toList());
        }
        return meant.get(0);
    }

    private List<Ukprn> active(List<Ukprn> all) {
        Map<Ukprn, ProviderVersion> versions = register.present(all);
        return all.stream()
                .filter(ukprn -> {
                    ProviderVersion version = versions.get(ukprn);
                    Provider provider = version == null ? null : version.provider();
                    return provider != null && provider.status() == ProviderStatus.ACTIVE;
                })
                .toList();
    }

    private static RefusedException absent() {
        return new RefusedException(ProviderCode.PROVIDER_NOT_AT_ADDRESS);
    }
}
