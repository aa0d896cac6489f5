package org.learnerhub.app.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who opens pages as a browser without scripts does: with cookies, following links, sending forms. */
public final class PageVisitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** For files, which take as long as they take. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(15);

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#?]+)");
    private static final int MOST_PAGES = 80;

    /** Pages whose addresses differ by a number or a long word show the same kind of thing. */
    private static final Pattern VARIES = Pattern.compile("[0-9]+|[A-Za-z0-9_-]{12,}");

    private static final int MOST_OF_A_KIND = 3;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    /** @param base of the hub, without a slash at its end */
    public PageVisitor(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** As {@link #get}, the bytes of what is no page. */
    public HttpResponse<byte[]> fetch(String path) {
        return bytes(request(path).GET().build());
    }

    /**
     * As a browser asks: what is sent packed stays so.
     *
     * @param form null: the page is fetched
     */
    public HttpResponse<byte[]> asSent(String path, @Nullable String form) {
        HttpRequest.Builder request = request(path).header("Accept-Encoding", "gzip");
        return bytes((form == null ? request.GET() : posting(request, form)).build());
    }

    /** Sends a form that a page shows, with the token that stands in it. */
    public HttpResponse<String> send(String page, String action, Map<String, String> fields) {
        return post(action, form(page, fields));
    }

    /** What {@link #send} would send. */
    public String form(String page, Map<String, String> fields) {
        String token = token(get(page).body());
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    }

    /** Sends a form as it stands, without a page before it. */
    public HttpResponse<String> post(String action, String form) {
        return send(posting(request(action), form).build());
    }

    private static HttpRequest.Builder posting(HttpRequest.Builder request, String form) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /**
     * Sends a file by a form that a page shows.
     *
     * @param fields beside the file
     */
    public HttpResponse<String> upload(
            String page, String action, Map<String, String> fields, String field, String name, byte[] file) {
        return upload(page, action, fields, field, name, HttpRequest.BodyPublishers.ofByteArray(file));
    }

    /**
     * As above.
     *
     * @param file of a length that is known
     */
    public HttpResponse<String> upload(
            String page, String action, Map<String, String> fields, String field, String name, BodyPublisher file) {
        String mark = "----page-visitor-4f1c";
        StringBuilder head = new StringBuilder();
        part(head, mark, "_csrf", token(get(page).body()));
        fields.forEach((key, value) -> part(head, mark, key, value));
        head.append("--")
                .append(mark)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field);
        head.append("\"; filename=\"").append(name).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        BodyPublisher before = HttpRequest.BodyPublishers.ofString(head.toString());
        BodyPublisher after = HttpRequest.BodyPublishers.ofString("\r\n--" + mark + "--\r\n");
        return send(request(action)
                .timeout(LONG_PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.concat(before, file, after),
                        before.contentLength() + file.contentLength() + after.contentLength()))
                .build());
    }

    private static void part(StringBuilder text, String mark, String name, String value) {
        text.append("--")
                .append(mark)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name);
        text.append("\"\r\n\r\n").append(value).append("\r\n");
    }

    /** @param code asked for when it is needed, for it counts half a minute only */
    public PageVisitor signIn(String user, String password, Supplier<String> code) {
        send("/sign-in", "/sign-in", Map.of("username", user, "password", password));
        HttpResponse<String> in = send("/sign-in/code", "/sign-in/code", Map.of("code", code.get()));
        if (in.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException(
                    "not signed in: " + in.statusCode() + " " + in.uri().getPath());
        }
        return this;
    }

    /** The pages that links lead to, from these on, as far as their addresses begin so. */
    public List<String> walk(String prefix, List<String> from) {
        Set<String> found = new LinkedHashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty() && found.size() < MOST_PAGES) {
            String path = next.poll();
            String kind = VARIES.matcher(path).replaceAll("*");
            if (found.contains(path) || kinds.getOrDefault(kind, 0) == MOST_OF_A_KIND || !isPage(path)) {
                continue;
            }
            found.add(path);
            kinds.merge(kind, 1, Integer::sum);
            Matcher links = LINK.matcher(get(path).body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (link.equals(prefix) || link.startsWith(prefix + "/")) {
                    next.add(link);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether there is a page, not a file, and it is this visitor's. */
    public boolean isPage(String path) {
        HttpResponse<String> answer = get(path);
        return answer.statusCode() == 200
                && answer.uri().getPath().equals(path)
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base).resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "text/html,application/xhtml+xml");
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> bytes(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(request.uri().getPath(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
