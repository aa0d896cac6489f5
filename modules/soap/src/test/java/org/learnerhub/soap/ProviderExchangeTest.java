package org.learnerhub.soap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.record.RecordService;
import org.learnerhub.testkit.ukrlp.ProvidersInMemory;
import org.xmlunit.assertj3.XmlAssert;

/** What the batch exchange tells of the register of providers, and what providers propose there. */
class ProviderExchangeTest {

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private String ask(String message) {
        return Soap.post(doors.uri(ExchangeService.PATH), message).body();
    }

    private void answers(String request, String response) {
        XmlAssert.assertThat(ask(Soap.sample(request)))
                .and(Soap.sample(response))
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void changes_of_the_register_of_providers_come_in_pages_and_a_call_may_wait_for_the_next() {
        answers("read-provider-changes.request", "read-provider-changes.response");

        String request = Soap.sample("read-provider-changes.request");
        long last = doors.providers.register().lastNumber();
        var before = doors.clock.instant();
        assertThat(ask(request.replace("After>0", "After>" + last).replace("Wait>0", "Wait>2")))
                .contains("UpTo>" + last + "<", "More>false")
                .doesNotContain("ProviderChange>");
        assertThat(doors.clock.instant()).isAfterOrEqualTo(before.plusSeconds(2));
        assertThat(ask(request.replace("After>0", "After>" + (last + 1)))).contains("HUB-7085");
        assertThat(ask(request.replace("Wait>0", "Wait>31"))).contains("HUB-1018", "Wait: 0 to 30");
        assertThat(ask(request.replace("Most>1", "Most>201"))).contains("HUB-1018");
    }

    @Test
    void whoever_replays_the_changes_has_the_register() {
        ProvidersInMemory copy = new ProvidersInMemory();
        String request = Soap.sample("read-provider-changes.request").replace("Most>1", "Most>3");
        long after = 0;
        boolean more = true;
        while (more) {
            ProviderChangesXml page = ProviderChangesXml.of(ask(request.replace("After>0", "After>" + after)));
            copy.append(page.changes());
            more = page.more();
            after = page.upTo();
        }

        assertThat(present(copy)).isEqualTo(present(doors.providers.register()));
        assertThat(copy.lastNumber()).isEqualTo(doors.providers.register().lastNumber());
    }

    /** What no XML can hold is replaced on the way. */
    private static List<String> present(ProviderRegister register) {
        List<String> all = new ArrayList<>();
        register.each(ProviderCriteria.all(), version -> all.add(told(version)));
        return all;
    }

    private static String told(ProviderVersion version) {
        return (version.number() + " " + version.at() + " " + requireNonNull(version.provider()))
                .replace('\u0000', '\uFFFD')
                .replace('\uD800', '\uFFFD');
    }

    @Test
    void an_organisation_is_called_as_the_register_of_providers_calls_it() throws IOException {
        String request = Files.readString(
                        Path.of("..", "..", "samples/soap/recorded/records/060-get-organisation.request.xml"))
                .replaceAll("<c:Reference>[^<]*</c:Reference>", "")
                .replace("10099001", "TEST0038")
                .replaceAll("Fairmead[^<]*", MemoryInstitutions.PASSWORD);

        assertThat(Soap.post(doors.uri(RecordService.PATH), request.replace("10099003", "TEST0039"))
                        .body())
                .contains("DisplayName>Academy of the Register<");
        assertThat(Soap.post(doors.uri(RecordService.PATH), request.replace("10099003", "TEST0040"))
                        .body())
                .contains("DisplayName>Invented TEST0040<");
    }

    @Test
    void a_provider_proposes_a_change_of_its_own_entry_which_stays_as_it_is() {
        doors.institutions.save(new Institution(
                RecordedProviders.WHOLE,
                null,
                "Northgate",
                Set.of(Role.LEARNER_REGISTRATION),
                doors.institutions.passwords.of(RecordedProviders.WHOLE, MemoryInstitutions.PASSWORD),
                null,
                null));
        long last = doors.providers.register().lastNumber();

        answers("propose-provider-change.request", "propose-provider-change.response");

        assertThat(doors.providers.register().lastNumber()).isEqualTo(last);
        String request = Soap.sample("propose-provider-change.request");
        assertThat(ask(request.replace("10000101<", "TEST0038<"))).contains("HUB-7065");
        assertThat(ask(request.replace("kind=\"L\"", "kind=\"X\""))).contains("HUB-1018", "kind L or P");
        assertThat(ask(request.replace("1 New Street", "x".repeat(256)))).contains("HUB-7044", "LEGAL_ADDRESS");
    }
}
