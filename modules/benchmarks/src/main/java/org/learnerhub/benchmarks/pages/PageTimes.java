package org.learnerhub.benchmarks.pages;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.pages.PageVisitor;

/** One page, its calls, and those of an echo that were made between them. */
public final class PageTimes {

    private static final double MILLIS = 1e6;

    private final String role;
    private final String path;
    private final @Nullable String form;
    private final PageVisitor visitor;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> echoed = new ArrayList<>();
    private int bytes;

    /** @param form what is sent; null: the page is fetched */
    PageTimes(String role, PageVisitor visitor, String path, @Nullable String form) {
        this.role = role;
        this.visitor = visitor;
        this.path = path;
        this.form = form;
    }

    /** The echo first, over the same connection. @throws IllegalStateException where it is no page */
    public void call(String echo, boolean counts) {
        long start = System.nanoTime();
        require(visitor.asSent(echo, null));
        long between = System.nanoTime();
        HttpResponse<byte[]> answer = visitor.asSent(path, form);
        long end = System.nanoTime();
        require(answer);
        if (counts) {
            echoed.add((between - start) / MILLIS);
            millis.add((end - between) / MILLIS);
            bytes = answer.body().length;
        }
    }

    private void require(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200
                || answer.uri().getPath().startsWith("/sign-in") != path.startsWith("/sign-in")) {
            if (!answer.uri().getPath().startsWith("/assets")) {
                throw new IllegalStateException(role + " " + path + " answers " + answer.statusCode() + " at "
                        + answer.uri().getPath());
            }
        }
    }

    /** @param share 0.99 for the 99th percentile, in milliseconds */
    public double percentile(double share) {
        return percentile(millis, share);
    }

    private static double percentile(List<Double> all, double share) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    /** How many echoes one call takes, by medians. */
    public double echoes() {
        return percentile(0.5) / percentile(echoed, 0.5);
    }

    public int bytes() {
        return bytes;
    }

    public String name() {
        return role + " " + (form == null ? "" : "POST ") + path;
    }

    public static String heading() {
        return "%8s %8s %8s %7s %8s  page".formatted("p50 ms", "p95 ms", "p99 ms", "echoes", "bytes");
    }

    public String line() {
        return String.format(
                Locale.ROOT,
                "%8.1f %8.1f %8.1f %7.1f %8d  %s",
                percentile(0.5),
                percentile(0.95),
                percentile(0.99),
                echoes(),
                bytes,
                name());
    }
}
