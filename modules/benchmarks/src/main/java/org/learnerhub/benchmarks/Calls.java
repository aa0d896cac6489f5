package org.learnerhub.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Sends messages over several connections at once, each as soon as the one before is answered. */
final class Calls {

    private final Function<String, HttpRequest> requests;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Messages of SOAP. */
    Calls(String address) {
        this(message -> HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build());
    }

    private Calls(Function<String, HttpRequest> requests) {
        this.requests = requests;
    }

    /** Paths that are fetched. */
    static Calls fetching(String address) {
        return new Calls(
                path -> HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** @return the answer's body @throws IllegalStateException where it is a fault */
    String call(String message) throws Exception {
        HttpResponse<String> response = client.send(requests.apply(message), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** @param expected stands in every answer */
    Times send(List<String> messages, int connections, String expected) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            List<Callable<List<Double>>> callers = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                callers.add(() -> sendNext(messages, next, expected));
            }
            List<Double> seconds = new ArrayList<>();
            for (Future<List<Double>> caller : threads.invokeAll(callers)) {
                seconds.addAll(caller.get());
            }
            return new Times(seconds.stream().sorted().toList(), (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> sendNext(List<String> messages, AtomicInteger next, String expected) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < messages.size(); i = next.getAndIncrement()) {
            long start = System.nanoTime();
            String answer = call(messages.get(i));
            seconds.add((System.nanoTime() - start) / 1e9);
            if (!answer.contains(expected)) {
                throw new IllegalStateException("not " + expected + ": " + answer);
            }
        }
        return seconds;
    }

    /**
     * How long each call took, and all of them.
     *
     * @param calls seconds, ascending
     * @param seconds from the first to the last
     */
    record Times(List<Double> calls, double seconds) {

        double rate() {
            return calls.size() / seconds;
        }

        /** @param share 0.99 for the 99th percentile, in seconds */
        double percentile(double share) {
            return calls.get((int) Math.min(calls.size() - 1L, Math.round(share * calls.size())));
        }
    }
}
