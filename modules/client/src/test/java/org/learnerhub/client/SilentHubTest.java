package org.learnerhub.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub that takes the connection and then says nothing, or not enough. */
class SilentHubTest {

    private static final Duration SILENCE = Duration.ofMillis(300);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<Envelope"
            })
    void a_hub_that_falls_silent_is_given_up(String said) throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread hub = new Thread(() -> say(door, said));
            hub.start();
            URI address = URI.create("http://localhost:" + door.getLocalPort());
            Login login = new Login("10099001", null, "sixteen-letters!", "tests");
            try (HubClient client = new HubClient(address, login, SILENCE, SILENCE)) {
                assertThatThrownBy(() -> client.status(1)).isInstanceOf(HubUnreachable.class);
            }
            hub.interrupt();
            hub.join();
        }
    }

    private static void say(ServerSocket door, String words) {
        try (Socket caller = door.accept()) {
            caller.getOutputStream().write(words.getBytes(US_ASCII));
            caller.getOutputStream().flush();
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        } catch (IOException | InterruptedException e) {
            // the test is over
        }
    }
}
