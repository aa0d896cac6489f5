package org.learnerhub.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.Commands;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.pages.PageVisitor;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.benchmarks.pages.PageList;
import org.learnerhub.benchmarks.pages.PageTimes;
import org.learnerhub.benchmarks.pages.UploadMeasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench pages}: how long each page takes while a batch is matched, and how much the first one loads. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Measures each page of each role on a full register, with a batch running, beside a bare address"
                + " of the same server. PostgreSQL.")
final class PagesBench extends DatabaseBench {

    private static final List<String> ROLES = List.of("college", "awarding", "learner", "helpdesk", "operator");
    private static final String ECHO = "/assets/icon.svg";
    private static final List<String> ASSETS = List.of(
            "/assets/hub.css", ECHO, "/assets/start.js", "/assets/govuk-frontend.min.js", "/assets/passkeys.js");

    @Option(names = "--learners", defaultValue = "20000", description = "Default ${DEFAULT-VALUE}.")
    private int learners;

    @Option(names = "--events", defaultValue = "100000", description = "In place; default ${DEFAULT-VALUE}.")
    private long events;

    @Option(names = "--calls", defaultValue = "60", description = "Of each page; default ${DEFAULT-VALUE}.")
    private int calls;

    @Option(names = "--warm-up", defaultValue = "10", description = "Calls before those; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--seed", defaultValue = "51", description = "Of the invented people; default ${DEFAULT-VALUE}.")
    private int seed;

    @Option(names = "--rows", defaultValue = "50000", description = "Of a night's file; default ${DEFAULT-VALUE}.")
    private int rows;

    @Option(names = "--page", description = "Of role and address: only pages in which it is found.")
    private @Nullable Pattern page;

    @Option(names = "--alone", description = "Without a batch at work.")
    private boolean alone;

    @Option(
            names = "--kept",
            description =
                    "A folder in which the hub's own is kept, with the database that HUB_DATABASE_URL and the like"
                            + " name: filled the first time, and not again.")
    private @Nullable Path kept;

    @Option(
            names = "--upload",
            description = "Instead: a file of so many bytes, such as 1g, through the page of a college into a hub in a"
                    + " process of its own.")
    private @Nullable String upload;

    @Option(names = "--heap", defaultValue = "256m", description = "Of that process; default ${DEFAULT-VALUE}.")
    private String heap = "";

    @Override
    List<String> databases() {
        return List.of(Database.POSTGRESQL.name());
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        String file = upload;
        if (file != null) {
            new UploadMeasure(home, heap, (name, value, unit) -> say(new Figure(name, value, unit)), this::tell)
                    .measure(bytes(file));
            return;
        }
        Path people = Workload.registered(home, learners, seed);
        List<Path> nights = new ArrayList<>();
        Workload.nights(home, rows, 1, 3, people).forEach(nights::addAll);
        Path folder = Files.createDirectories(kept == null ? home.resolve("pages-" + System.nanoTime()) : kept);
        Map<String, String> settings =
                new HashMap<>(kept == null ? database.fresh(folder.resolve("data")) : System.getenv());
        settings.put("HUB_PAGES_CALLS_PER_SECOND", "1000000");
        try (HubServer hub =
                HubServer.startQuietly(HubSettings.load(folder.resolve("data"), settings), 0, Commands::inside)) {
            PageList.Given given = new FullHub(hub, folder, this::tell).fill(people, events, seed);
            database.warm(hub.core().store().dataSource());
            Map<String, PageVisitor> visitors = new LinkedHashMap<>();
            ROLES.forEach(role -> visitors.put(role, given.story().signIn(role)));
            PageVisitor anybody = new PageVisitor("http://localhost:" + hub.port());
            List<PageTimes> pages = new PageList(given)
                    .all(anybody, visitors).stream()
                            .filter(one ->
                                    page == null || page.matcher(one.name()).find())
                            .toList();
            call(hub.core(), pages, nights);
            report(pages);
            firstLoad(anybody);
        }
    }

    private static long bytes(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int unit = "kmg".indexOf(text.toLowerCase(Locale.ROOT).charAt(text.length() - 1)) + 1;
        return Long.parseLong(digits) << (10 * unit);
    }

    private void call(HubCore core, List<PageTimes> pages, List<Path> nights) throws Exception {
        tell(pages.size() + " pages, " + warmUp + " and " + calls + " calls of each"
                + (alone ? "" : ", files of " + rows + " learners being matched"));
        EndlessNights beside = alone ? null : new EndlessNights(core, nights);
        try {
            for (int round = -warmUp; round < calls; round++) {
                for (PageTimes page : pages) {
                    page.call(ECHO, round >= 0);
                }
            }
            if (beside != null) {
                say(new Figure("learners matched beside the pages", beside.rate(), "rows/s"));
            }
        } finally {
            if (beside != null) {
                beside.close();
            }
        }
    }

    private void report(List<PageTimes> pages) {
        List<PageTimes> worst = pages.stream()
                .sorted(Comparator.comparingDouble((PageTimes page) -> -page.percentile(0.99)))
                .toList();
        tell(PageTimes.heading());
        worst.forEach(page -> {
            tell(page.line());
            for (double share : new double[] {0.5, 0.95, 0.99}) {
                keep(new Figure(page.name() + ", p" + Math.round(share * 100), page.percentile(share), "ms"));
            }
            keep(new Figure(page.name(), page.bytes(), "bytes"));
            keep(Figure.ratio(page.name() + " / bare address", page.echoes()));
        });
        say(new Figure("slowest page, p99", worst.get(0).percentile(0.99), "ms"));
    }

    private void firstLoad(PageVisitor anybody) {
        int all = size(anybody, "/sign-in");
        for (String asset : ASSETS) {
            all += size(anybody, asset);
        }
        say(new Figure("first load of /sign-in with style and scripts, as sent", all, "bytes"));
    }

    private int size(PageVisitor anybody, String path) {
        int bytes = anybody.asSent(path, null).body().length;
        say(new Figure("  " + path, bytes, "bytes"));
        return bytes;
    }
}
