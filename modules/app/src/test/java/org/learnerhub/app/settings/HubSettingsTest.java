package org.learnerhub.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.app.PublishedBlock;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.OpenAccess;

class HubSettingsTest {

    /** {@code ./hub test -Dhub.docs=write} writes it anew. */
    private static final PublishedBlock TABLE = PublishedBlock.of("docs/operations.md", "settings");

    @TempDir
    private Path data = Path.of("");

    @Test
    void the_table_in_the_documents_is_made_of_the_declarations() throws IOException {
        StringBuilder table = new StringBuilder("""
                | setting | environment | value | default | meaning |
                | --- | --- | --- | --- | --- |
                """);
        for (Setting<?> setting : Settings.ALL) {
            table.append("| `%s` | `%s` | %s | %s | %s |\n"
                    .formatted(
                            setting.name(),
                            setting.variable(),
                            setting.form().words(),
                            setting.standard() == null ? setting.unset() : "`" + setting.standard() + "`",
                            setting.meaning()));
        }

        assertThat(TABLE.shownFor(table.toString())).isEqualTo(table.toString());
    }

    @Test
    void what_is_open_has_a_limit_of_its_own_for_each_address() throws IOException {
        Files.writeString(data.resolve("hub.properties"), "providers.open.calls=2\n");
        OpenAccess open = HubSettings.load(data, Map.of()).providers().openAccess(() -> Instant.EPOCH);
        IpAddress one = IpAddress.parse("192.0.2.1").orElseThrow();
        for (int i = 0; i < 4; i++) {
            open.enter(one);
        }

        assertThatThrownBy(() -> open.enter(one)).hasMessageContaining("HUB-2008");
        assertThatCode(() -> open.enter(IpAddress.parse("192.0.2.2").orElseThrow()))
                .doesNotThrowAnyException();
    }

    @Test
    void every_setting_has_a_name_of_its_own_and_a_standard_that_can_be_meant() {
        assertThat(Settings.ALL).extracting(Setting::name).doesNotHaveDuplicates();
        for (Setting<?> setting : Settings.ALL) {
            String standard = setting.standard();
            assertThat(setting.unset().isEmpty()).as(setting.name()).isEqualTo(standard != null);
            if (standard != null) {
                assertThatCode(() -> setting.read(standard)).as(setting.name()).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "match.polcy, match.policy",
        "databse.url, database.url",
        "HUB_DATABASE_URL, database.url",
        "trusted-proxies, trusted.proxies",
        "calls.per.seconds, calls.per.second"
    })
    void a_name_that_is_no_setting_is_refused_with_what_may_be_meant(String written, String meant) throws IOException {
        settings(written + "=x");

        assertThatThrownBy(this::load)
                .isInstanceOf(UserMistake.class)
                .hasMessageEndingWith(
                        "hub.properties: there is no setting '" + written + "'; is '" + meant + "' meant?");
    }

    @Test
    void a_name_like_no_other_points_to_the_table() throws IOException {
        settings("frobnicate.everything=x");

        assertThatThrownBy(this::load).hasMessageContaining("'frobnicate.everything'; see the table of settings");
    }

    @Test
    void the_environment_may_have_variables_of_its_own() {
        assertThat(HubSettings.load(data, Map.of("HUB_HOME", "/srv", "HUB_WORKERS", "7"))
                        .workers())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workers=many | workers must be a whole number from 1",
                "workers=0 | workers must be a whole number from 1",
                "database.pool=-1 | database.pool must be",
                "max.bytes=4GiB | max.bytes must be",
                "max.rows=99999999999 | max.rows must be",
                "drop.folder.quiet.seconds=soon | drop.folder.quiet.seconds must be a whole number from 0",
                "match.policy=loose | match.policy must be strict or scored",
                "match.policy.drop-folder=Strict | match.policy.drop-folder must be strict or scored",
                "profile=produktion | profile must be production",
                "soap.qualified.faults=yes | soap.qualified.faults must be true or false",
                "tls.in.front=1 | tls.in.front must be true or false",
                "register.find.minutes=soon | register.find.minutes must be",
                "trusted.proxies=proxy.example.org | this is none: 'proxy.example.org'",
                "trusted.proxies=192.0.2.1,10.0.0.0/8 | this is none: '10.0.0.0/8'",
                "trusted.proxies=192.0.2.1:80 | this is none: '192.0.2.1:80'",
                "providers.open=everybody | this is none: 'everybody'",
                "providers.open=192.0.2.1,10.0.0.0/33 | this is none: '10.0.0.0/33'",
                "public.url=hub.example.org | public.url must be https:// and a host",
                "public.url=https://hub.example.org/learners | public.url must be https:// and a host",
                "providers.soap.prefixes=ns4 | providers.soap.prefixes must be present or older"
            })
    void a_value_that_cannot_be_meant_is_refused_by_every_command_with_2(String line, String said) throws IOException {
        settings(line);

        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(
                "institution", "add", "--ukprn", "10099001", "--name", "A college", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("hub: the setting ").contains(said).doesNotContain("fault of the program");
        assertThat(data.resolve("db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sender.trust=absent.pem | sender.trust names no readable file",
                "tls.certificate=absent.pem | tls.certificate names no readable file",
                "match.model=absent.model | match.model names no readable file",
                "profile=production | passwords would travel over plain HTTP"
            })
    void what_a_node_needs_and_does_not_have_ends_serve_with_2(String line, String said) throws IOException {
        settings(line);

        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run("serve", "--port", "0", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("hub: ").contains(said);
        assertThat(data.resolve("db")).doesNotExist();
    }

    @Test
    void a_model_that_cannot_be_read_is_refused_with_2() throws IOException {
        settings("match.model=broken.model");
        Files.writeString(data.resolve("broken.model"), "no model");

        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run(
                "institution", "add", "--ukprn", "10099001", "--name", "A college", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("the setting match.model names no readable model");
    }

    @Test
    void proxies_are_known_by_their_addresses_in_any_spelling() throws IOException {
        settings("trusted.proxies=192.0.2.1, 2001:DB8::5,, ::ffff:192.0.2.2");

        assertThat(load().trustedProxies())
                .extracting(IpAddress::value)
                .containsExactlyInAnyOrder("192.0.2.1", "2001:db8:0:0:0:0:0:5", "192.0.2.2");
    }

    @Test
    void the_public_address_has_no_slash_behind_and_small_letters() throws IOException {
        settings("public.url=HTTPS://Hub.Example.org:8443/");

        assertThat(load().learners().publicUrl()).isEqualTo("https://hub.example.org:8443");
    }

    private HubSettings load() {
        return HubSettings.load(data, Map.of());
    }

    private void settings(String text) throws IOException {
        Files.writeString(data.resolve("hub.properties"), text + "\n");
    }
}
