package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.app.node.HubServer;

/** The whole register as lines of JSON, with a token. */
final class ProvidersByRest {

    static final String PATH = "/api/providers";

    private static final String ID = "rest-measured";
    private static final String SECRET = "measured-measured-measured-12345";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client;
    private final String address;
    private final String token;

    private ProvidersByRest(HttpClient client, String address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    static ProvidersByRest of(HubServer hub, HttpClient client) throws IOException, InterruptedException {
        hub.core().restAccess().add(ID, "measured", null, SECRET);
        String address = "http://localhost:" + hub.port();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + ID + "&client_secret=" + SECRET))
                .build();
        Matcher told = TOKEN.matcher(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!told.find()) {
            throw new IllegalStateException("no token was given");
        }
        return new ProvidersByRest(client, address, told.group(1));
    }

    /** @return how many providers came */
    int pull() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + PATH))
                .header("Accept", "application/x-ndjson")
                .header("Authorization", "Bearer " + token)
                .build();
        Counted providers = new Counted("\"UKPRN\"");
        byte[] buffer = new byte[1 << 16];
        try (InputStream answer =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
                providers.see(buffer, read);
            }
        }
        return providers.count();
    }
}
