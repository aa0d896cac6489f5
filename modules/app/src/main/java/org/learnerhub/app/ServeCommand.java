package org.learnerhub.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a node until it is told to stop. */
@Command(name = "serve", description = "Runs the hub. Settings: DATA/hub.properties, see docs/operations.md.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "Default ${DEFAULT-VALUE}; 0 takes any free port.")
    private int port;

    @Option(names = "--data", defaultValue = "${env:HUB_DATA:-data}", description = "Default ${DEFAULT-VALUE}.")
    private Path data;

    @Option(names = "--sandbox", description = "Loads the invented institutions of samples/institutions.csv.")
    private boolean sandbox;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        HubSettings settings = HubSettings.load(data, System.getenv());
        if (sandbox && settings.production()) {
            throw new UserMistake("--sandbox lets in invented institutions with known passwords; "
                    + "it is refused under profile=production.");
        }
        if (settings.production() && !settings.speaksTls() && !settings.tlsEndsInFront()) {
            throw new UserMistake("under profile=production passwords would travel over plain HTTP: set tls.certificate"
                    + " and tls.key, or tls.in.front=true where a proxy in front ends TLS and nobody else reaches the"
                    + " port.");
        }
        EndInTime end = EndInTime.attend();
        HubServer server = HubServer.start(settings, port, Commands::inside);
        end.close(server);
        server.notices().forEach(line -> spec.commandLine().getErr().println("hub: " + line));
        if (sandbox) {
            Sandbox.load(server.core(), Sandbox.file());
        }
        spec.commandLine().getErr().flush();
        out.println("ready " + (settings.speaksTls() ? "https" : "http") + "://localhost:" + server.port());
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }
}
