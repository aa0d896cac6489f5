package org.learnerhub.app.whole.recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request and the response recorded for it: two files of one name, which begins with its place in the order. */
record RecordedExchange(String name, Path requestFile, Path responseFile) {

    private static final String REQUEST = ".request.xml";
    private static final Pattern BODY = Pattern.compile("<(?:\\w+:)?Body[^>]*>\\s*<(?:\\w+:)?(\\w+)");
    private static final Pattern NAMESPACE = Pattern.compile("<(?:\\w+:)?Body[^>]*>\\s*<[^>]*xmlns:\\w+=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b(?:WSRC|WSEC|WSVRC|RC|VRF)[0-9]{1,4}\\b");

    /** In order. */
    static List<RecordedExchange> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(REQUEST))
                    .sorted()
                    .map(RecordedExchange::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedExchange of(Path request) {
        String file = request.getFileName().toString();
        String name = file.substring(0, file.length() - REQUEST.length());
        return new RecordedExchange(name, request, request.resolveSibling(name + ".response.xml"));
    }

    String request() {
        return text(requestFile);
    }

    String response() {
        return text(responseFile);
    }

    /** The request's first body element as {@code {namespace}name}. */
    String element() {
        Matcher name = BODY.matcher(request());
        Matcher namespace = NAMESPACE.matcher(request());
        return name.find() && namespace.find() ? "{" + namespace.group(1) + "}" + name.group(1) : "";
    }

    Stream<String> codes() {
        return CODE.matcher(response()).results().map(found -> found.group());
    }

    /** {@code held}, {@code stuck}, {@code broken} or nothing: the word after the place in the order, where it is one of these. */
    String circumstances() {
        String word = name.split("-")[1];
        return Set.of("held", "stuck", "broken").contains(word) ? word : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
