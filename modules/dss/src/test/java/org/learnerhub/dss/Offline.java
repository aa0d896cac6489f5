package org.learnerhub.dss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Whoever asks for an address gets none, and it is told in the end who was to be asked. */
final class Offline extends ProxySelector implements AutoCloseable {

    private final Queue<URI> asked = new ConcurrentLinkedQueue<>();
    private final ProxySelector before = ProxySelector.getDefault();

    Offline() {
        ProxySelector.setDefault(this);
    }

    @Override
    public List<Proxy> select(URI address) {
        asked.add(address);
        throw new IllegalStateException("nothing is fetched here");
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        asked.add(address);
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
        assertThat(asked).as("addresses that were to be fetched").isEmpty();
    }
}
