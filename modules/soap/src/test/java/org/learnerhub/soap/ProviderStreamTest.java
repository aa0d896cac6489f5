package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/** Answers of any length, and how they end where something fails. */
class ProviderStreamTest {

    private static final String PATH = "/UkrlpProviderQueryWS6/ProviderQueryServiceV6";
    private static final String EVERYBODY = Soap.envelope(
            "<v:ProviderQueryRequest xmlns:v='http://ukrlp.co.uk.server.ws.v3'><SelectionCriteria><ProviderStatus>A"
                    + "</ProviderStatus></SelectionCriteria><QueryId>5</QueryId></v:ProviderQueryRequest>");

    @TempDir
    private static Path folder;

    private static RunningServices services;

    @BeforeAll
    static void open() {
        services = new RunningServices(folder, false);
    }

    @AfterAll
    static void close() {
        services.close();
    }

    @AfterEach
    void readAsItIs() {
        services.providers.readInstead(null);
    }

    @Test
    void a_long_answer_is_whole_and_in_chunks() {
        services.providers.readInstead(reader -> give(reader, 500));

        HttpResponse<String> answer = Soap.post(services.uri(PATH), EVERYBODY);

        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.body().split("<MatchingProviderRecords>", -1)).hasSize(501);
        assertThat(answer.body())
                .endsWith("<QueryId>5</QueryId><StakeholderId>0</StakeholderId>"
                        + "</ns0:ProviderQueryResponse></S:Body></S:Envelope>");
    }

    /** It would never come to an end if it were made before it is sent; and it ends when nobody listens. */
    @Test
    void records_go_out_while_others_are_still_to_be_read() throws Exception {
        AtomicLong given = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(1);
        services.providers.readInstead(reader -> {
            try {
                while (true) {
                    reader.accept(services.providers.one(given.incrementAndGet()));
                }
            } finally {
                ended.countDown();
            }
        });
        URI uri = services.uri(PATH);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + PATH + " HTTP/1.1\r\nHost: hub\r\nContent-Type: text/xml\r\nContent-Length: "
                            + EVERYBODY.length() + "\r\n\r\n" + EVERYBODY)
                    .getBytes(StandardCharsets.UTF_8));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            assertThat(in.readNBytes(2_000_000)).hasSize(2_000_000);
        }

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(given.get()).isGreaterThan(500);
    }

    @Test
    void a_failure_within_an_answer_breaks_the_connection() {
        services.providers.readInstead(reader -> {
            give(reader, 500);
            throw new IllegalStateException("the database has gone");
        });

        assertThatThrownBy(() -> Soap.post(services.uri(PATH), EVERYBODY)).hasCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void a_failure_before_anything_has_gone_out_is_told(int records) {
        services.providers.readInstead(reader -> {
            give(reader, records);
            throw new IllegalStateException("the database has gone");
        });

        HttpResponse<String> answer = Soap.post(services.uri(PATH), EVERYBODY);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<faultcode>S:Server<", "<major>HUB-9000<", "Correlation id: correlation-")
                .doesNotContain("MatchingProviderRecords", "database has gone");
    }

    private static void give(Consumer<ProviderVersion> reader, int records) {
        for (int i = 1; i <= records; i++) {
            reader.accept(services.providers.one(i));
        }
    }
}
