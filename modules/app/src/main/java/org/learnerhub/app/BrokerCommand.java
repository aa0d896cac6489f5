package org.learnerhub.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.learnerhub.app.node.Broker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs an Artemis broker of its own on this machine, for trying several nodes together. */
@Command(name = "broker", description = "Runs a message broker in a process of its own, on the loopback interface.")
final class BrokerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "61616", description = "Default ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--data", defaultValue = "data/broker", description = "Its journal; default ${DEFAULT-VALUE}.")
    private Path data;

    @Override
    public Integer call() throws InterruptedException {
        try (Broker broker = Broker.serve(data, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            spec.commandLine().getOut().println("ready tcp://127.0.0.1:" + port);
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
