package org.learnerhub.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Posts messages as they are, and reads the samples. */
final class Soap {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path SAMPLES = Path.of("..", "..", "samples", "soap");

    private Soap() {}

    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name + ".xml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the headers most clients send. */
    static HttpResponse<String> post(URI uri, String message) {
        return post(uri, message, "Content-Type", "text/xml; charset=utf-8", "SOAPAction", "\"\"");
    }

    static HttpResponse<String> post(URI uri, String message, String... headers) {
        return post(uri, message.getBytes(StandardCharsets.UTF_8), headers);
    }

    static HttpResponse<String> post(URI uri, byte[] message, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofByteArray(message));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A message of the learner service around the given children of SubmitBatch. */
    static String submit(String children) {
        return envelope(
                "<b:SubmitBatch xmlns:b='http://api.lrs.miap.gov.uk/batchmsg'>" + children + "</b:SubmitBatch>");
    }

    static String envelope(String body) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }
}
