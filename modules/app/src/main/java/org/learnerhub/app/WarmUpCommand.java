package org.learnerhub.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import picocli.CommandLine.Command;

/** Starts a node on a throw-away folder and stops it again, so that the build can archive the classes it loads. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hub-warm-up");
        try (HubServer server = HubServer.startQuietly(HubSettings.load(folder, Map.of()), 0, Commands::inside)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + server.port() + "/services/BatchExchange?wsdl"))
                    .build();
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }
}
