package org.learnerhub.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

class ClientAccessTest {

    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.US_ASCII);
    private static final String RIGHT = "thirty-two letters";
    private static final String OWN = "192.0.2.1";
    private static final String ATTACKER = "198.51.100.7";

    private final TestGuards guards = TestGuards.at(Instant.parse("2026-03-01T09:00:00.9Z"));
    private final Kept kept = new Kept();
    private final ClientAccess access = node(SECRET);

    @BeforeEach
    void add() {
        access.add("rest-a", "Agency", null, RIGHT);
    }

    @Test
    void a_token_counts_on_every_node_with_the_same_secret_until_its_end() {
        String token = access.grant("rest-a", RIGHT, OWN);

        assertThat(admitted(access, token)).isEmpty();
        assertThat(admitted(node(SECRET), token)).isEmpty();
        assertThat(admitted(node("other".getBytes(StandardCharsets.US_ASCII)), token))
                .contains(ProviderCode.TOKEN_NEEDED);
        guards.now = guards.now.plus(ClientAccess.LASTS).minus(Duration.ofSeconds(1));
        assertThat(admitted(access, token)).isEmpty();
        guards.now = guards.now.plusSeconds(1);
        assertThat(admitted(access, token)).contains(ProviderCode.TOKEN_NEEDED);
    }

    @Test
    void nothing_of_a_token_can_be_altered() {
        String token = access.grant("rest-a", RIGHT, OWN);
        access.add("rest-b", "Other", null, RIGHT);
        String[] parts = token.split("\\.");

        assertThat(admitted(access, "rest-b." + parts[1] + "." + parts[2])).contains(ProviderCode.TOKEN_NEEDED);
        assertThat(admitted(access, parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2]))
                .contains(ProviderCode.TOKEN_NEEDED);
        for (String none : List.of("", ".", "..", token + "A", parts[0] + "." + parts[1] + ".", "x".repeat(9_000))) {
            assertThat(admitted(access, none)).contains(ProviderCode.TOKEN_NEEDED);
        }
    }

    @Test
    void tokens_end_with_their_client() {
        String token = access.grant("rest-a", RIGHT, OWN);

        kept.remove("rest-a");
        assertThat(admitted(access, token)).contains(ProviderCode.TOKEN_NEEDED);
        access.add("rest-a", "Again", null, "another secret");
        assertThat(admitted(access, token)).contains(ProviderCode.TOKEN_NEEDED);
    }

    @Test
    void the_secret_is_kept_nowhere_and_is_no_password_of_an_institution() {
        RestClient client = kept.find("rest-a").orElseThrow();

        assertThat(client.secretHash()).hasSize(64).doesNotContain(RIGHT);
        assertThat(client.toString()).doesNotContain(client.secretHash());
    }

    @Test
    void wrong_secrets_lock_the_address_and_nobody_elsewhere() {
        for (int i = 0; i < 5; i++) {
            assertThat(granted("rest-a", "wrong", ATTACKER)).contains(ProviderCode.CLIENT_REFUSED);
        }
        assertThat(granted("rest-a", RIGHT, ATTACKER)).contains(AccessCode.ADDRESS_LOCKED);
        assertThat(granted("rest-a", RIGHT, OWN)).isEmpty();
        assertThat(guards.locked).containsExactly("rest-a at 198.51.100.7 for 1");
    }

    @Test
    void ids_of_nobody_are_guessed_as_slowly_whatever_they_are() {
        for (int i = 0; i < 5; i++) {
            assertThat(granted("rest-" + i, RIGHT, ATTACKER)).contains(ProviderCode.CLIENT_REFUSED);
        }
        assertThat(granted("rest-6", RIGHT, ATTACKER)).contains(AccessCode.ADDRESS_LOCKED);
        assertThat(granted("rest-a", RIGHT, ATTACKER)).isEmpty();
    }

    @Test
    void wrong_secrets_are_answered_alike_whether_there_is_such_a_client_or_not() {
        access.add("rest-b", "Other", null, RIGHT);
        for (List<String> ids : List.of(List.of("rest-a", "none-1"), List.of("none-2", "rest-b"))) {
            String address = "203.0.113." + ids.get(0).length() + ids.get(0).charAt(5);
            List<Optional<HubCode>> first = new ArrayList<>();
            List<Optional<HubCode>> second = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                first.add(granted(ids.get(0), "wrong", address));
            }
            second.add(granted(ids.get(1), "wrong", address));
            assertThat(first.subList(0, 5)).containsOnly(Optional.of(ProviderCode.CLIENT_REFUSED));
            assertThat(first.get(5)).contains(AccessCode.ADDRESS_LOCKED);
            assertThat(second).containsExactly(Optional.of(AccessCode.ADDRESS_LOCKED));
        }
        assertThat(granted("rest-b", RIGHT, OWN)).isEmpty();
    }

    @Test
    void tokens_of_nobody_ask_the_database_only_so_often_from_one_address() {
        String token = access.grant("rest-a", RIGHT, OWN);
        kept.asked = 0;
        String forged = "rest-z." + token.split("\\.", 2)[1];
        for (int i = 0; i < 600; i++) {
            admitted(access, forged);
        }

        assertThat(kept.asked).isEqualTo(500);
        assertThat(admitted(access, forged)).contains(AccessCode.TOO_MANY_CALLS);
        guards.now = guards.now.plusSeconds(1);
        assertThat(admitted(access, forged)).contains(ProviderCode.TOKEN_NEEDED);
        for (int i = 0; i < 1_000; i++) {
            assertThat(admitted(access, token))
                    .as("call %s that proves itself", i)
                    .isEmpty();
        }
    }

    @Test
    void who_calls_too_often_is_refused() {
        ClientAccess slow = new ClientAccess(
                kept,
                SECRET,
                new ClientAccess.Guards(
                        new Lockout<>(guards.pauses::add),
                        new RateLimit(1, 1),
                        guards.guards().watch(),
                        () -> guards.now));
        String token = slow.grant("rest-a", RIGHT, OWN);

        assertThat(admitted(slow, token)).isEmpty();
        assertThat(admitted(slow, token)).contains(AccessCode.TOO_MANY_CALLS);
    }

    private Optional<HubCode> granted(String id, String secret, String address) {
        return refusal(() -> access.grant(id, secret, address));
    }

    private static Optional<HubCode> admitted(ClientAccess access, String token) {
        return refusal(() -> access.admit(token, OWN));
    }

    private static Optional<HubCode> refusal(Runnable asking) {
        try {
            asking.run();
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal().code());
        }
    }

    private ClientAccess node(byte[] secret) {
        AccessGuards all = guards.guards();
        return new ClientAccess(
                kept,
                secret,
                new ClientAccess.Guards(new Lockout<>(guards.pauses::add), all.rate(), all.watch(), all.clock()));
    }

    private static final class Kept implements RestClients {

        private final List<RestClient> clients = new ArrayList<>();
        private int asked;

        @Override
        public Optional<RestClient> find(String id) {
            asked++;
            return clients.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public void add(RestClient client) {
            clients.add(client);
        }

        @Override
        public boolean remove(String id) {
            return clients.removeIf(one -> one.id().equals(id));
        }

        @Override
        public List<RestClient> all() {
            return clients;
        }
    }
}
