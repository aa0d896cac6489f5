package org.learnerhub.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hub as it is installed: nobody has an account but the first operator, and it asks two people for each merge. */
final class FreshHub {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Pattern PASSWORD =
            Pattern.compile("account of the first operator is (\\S+), its password (\\S+)");
    private static final Pattern READY = Pattern.compile("ready (http://\\S+)");

    private final String base;
    private final String operator;
    private final String password;

    private FreshHub(String base, Matcher told) {
        this.base = base;
        operator = told.group(1);
        password = told.group(2);
    }

    static FreshHub running() {
        return Holder.ONE;
    }

    String base() {
        return base;
    }

    /** The name of the first operator's account. */
    String operator() {
        return operator;
    }

    /** As it was told at the first start. */
    String password() {
        return password;
    }

    private static final class Holder {

        static final FreshHub ONE = start();
    }

    private static FreshHub start() {
        try {
            Path folder = Files.createTempDirectory("fresh-hub");
            int port = freePort();
            Map<String, String> environment =
                    Map.of("HUB_MERGE_FOUR_EYES", "true", "HUB_PUBLIC_URL", "http://localhost:" + port);
            HubProcess process = HubProcess.start(
                    folder.resolve("hub.log"),
                    environment,
                    "serve",
                    "--data",
                    folder.resolve("data").toString(),
                    "--port",
                    Integer.toString(port));
            return process.when(START_LIMIT, FreshHub::told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address is signed into extracts, so it is known before the hub starts. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<FreshHub> told(String said) {
        Matcher ready = READY.matcher(said);
        Matcher account = PASSWORD.matcher(said);
        return ready.find() && account.find() ? Optional.of(new FreshHub(ready.group(1), account)) : Optional.empty();
    }
}
