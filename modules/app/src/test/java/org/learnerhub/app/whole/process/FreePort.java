package org.learnerhub.app.whole.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** For a process that must be told its port before it runs. */
final class FreePort {

    private FreePort() {}

    /** One below those that systems give out by themselves, so that nobody else gets it before the process has it. */
    static int next() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another then
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
