package org.learnerhub.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.learnerhub.app.Commands;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub bench providers}: the register of providers pulled as a whole and looked up, beside the bare costs. */
@Command(
        name = "providers",
        mixinStandardHelpOptions = true,
        description = "Measures whole pulls of the register of providers beside the bare read of the same rows, and"
                + " look-ups beside a bare echo of their size.")
final class ProvidersBench extends DatabaseBench {

    private static final String PATH = "/UkrlpProviderQueryWS6/ProviderQueryServiceV6";
    private static final int MANY = 500;
    private static final int FETCHED = 500;

    @Option(names = "--providers", defaultValue = "60000", description = "Default ${DEFAULT-VALUE}.")
    private int providers;

    @Option(names = "--calls", defaultValue = "4000", description = "Look-ups in a run; default ${DEFAULT-VALUE}.")
    private int calls;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--warm-up", defaultValue = "3", description = "Runs that do not count; default ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--connections", split = ",", defaultValue = "1,16")
    private List<Integer> connections = List.of();

    @Option(names = "--databases", split = ",", defaultValue = "postgresql")
    private List<String> databases = List.of();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    List<String> databases() {
        return databases;
    }

    @Override
    void measure(Database database, Path home) throws Exception {
        Path data = home.resolve(database + "-providers-" + System.nanoTime());
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, database.fresh(data)), 0, Commands::inside);
                Echo echo = Echo.start()) {
            ProviderRegister register = hub.core().store().providers().register();
            InventedProviders.fill(hub.core().store().unitOfWork(), register, providers);
            settle(database, hub);
            URI address = URI.create("http://localhost:" + hub.port() + PATH);
            String name = database + ", " + providers + " providers";
            pulls(name, hub, address);
            lookUps(name, hub, address, echo, database);
        }
    }

    private static void settle(Database database, HubServer hub) throws SQLException {
        if (database == Database.POSTGRESQL) {
            try (Connection connection = hub.core().store().dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    private void pulls(String name, HubServer hub, URI address) throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> soap = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        ProvidersByRest byRest = ProvidersByRest.of(hub, client);
        for (int run = -warmUp; run < runs; run++) {
            double read = seconds(() -> bareRead(hub));
            double pulled = seconds(() -> pull(address));
            double lines = seconds(() -> require(byRest.pull()));
            if (run >= 0) {
                bare.add(read);
                soap.add(pulled);
                rest.add(lines);
            }
        }
        say(Figure.rate(name + ": bare read of the rows", providers, Figure.median(bare)));
        say(Figure.rate(name + ": whole pull by SOAP", providers, Figure.median(soap)));
        say(Figure.ratio(name + ": whole pull by SOAP / bare read", Figure.median(bare) / Figure.median(soap)));
        say(Figure.rate(name + ": whole pull by REST", providers, Figure.median(rest)));
        say(Figure.ratio(name + ": whole pull by REST / bare read", Figure.median(bare) / Figure.median(rest)));
        say(new Figure(name + ": heap held by a pull under way", heldByPull(address) / 1024.0, "KiB"));
    }

    private void bareRead(HubServer hub) throws SQLException {
        int rows = 0;
        try (Connection connection = hub.core().store().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED);
                try (ResultSet row = statement.executeQuery(
                        "select ukprn, number, made_at, status, source, content from provider order by ukprn")) {
                    while (row.next()) {
                        rows += row.getBytes("content").length > 0 && row.getLong("ukprn") > 0 ? 1 : 0;
                    }
                }
            }
            connection.rollback();
        }
        require(rows);
    }

    private void pull(URI address) throws IOException, InterruptedException {
        byte[] buffer = new byte[1 << 16];
        Counted records = new Counted("<MatchingProviderRecords>");
        try (InputStream answer = open(address, everybody())) {
            for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
                records.see(buffer, read);
            }
        }
        require(records.count());
    }

    private void require(int rows) {
        if (rows != providers) {
            throw new IllegalStateException(rows + " of " + providers + " were read");
        }
    }

    private InputStream open(URI address, String message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    }

    /** Of hub and caller together: they are one process here. */
    private long heldByPull(URI address) throws IOException, InterruptedException {
        long before = used();
        try (InputStream answer = open(address, everybody())) {
            answer.readNBytes(10 << 20);
            return Math.max(0, used() - before);
        }
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    private void lookUps(String name, HubServer hub, URI address, Echo echo, Database database) throws Exception {
        SpentCpu cpu = SpentCpu.of(database, hub.core().store().dataSource());
        Calls service = new Calls(address.toString());
        Random dice = new Random(15);
        List<String> messages = dice.ints(calls, 0, providers)
                .mapToObj(place -> asking(List.of(InventedProviders.ukprn(place))))
                .toList();
        for (int width : connections) {
            String kind = name + ", " + widths(width) + ": look-up";
            CallKind bare = new CallKind(
                    kind + ", echo", new Calls(echo.provider()), width, messages, "MatchingProviderRecords", cpu);
            CallKind looked = new CallKind(kind, service, width, messages, "MatchingProviderRecords", cpu);
            CallKind.inTurn(bare, List.of(looked), warmUp, runs);
            bare.report(this::say);
            looked.report(this::say);
        }
        fetches(name, hub, dice, cpu);
        searches(name, hub, address, dice, cpu);
        many(name, address, dice);
    }

    /** One provider as JSON, beside nothing: there is no echo by REST. */
    private void fetches(String name, HubServer hub, Random dice, SpentCpu cpu) throws Exception {
        List<String> paths = dice.ints(calls, 0, providers)
                .mapToObj(place -> ProvidersByRest.PATH + "/" + InventedProviders.ukprn(place))
                .toList();
        Calls rest = Calls.fetching("http://localhost:" + hub.port());
        for (int width : connections) {
            alone(name + ", " + widths(width) + ": look-up by REST", rest, width, paths, "legalName", cpu);
        }
    }

    /** By the words of a name, and by distance from a postcode, whose places are made up. */
    private void searches(String name, HubServer hub, URI address, Random dice, SpentCpu cpu) throws Exception {
        hub.core().providers().places().save(InventedProviders.places());
        Calls service = new Calls(address.toString());
        int few = Math.max(1, calls / 10);
        List<String> named = dice.ints(few, 0, providers)
                .mapToObj(place -> message("<SearchTerm>" + InventedProviders.name(place) + "</SearchTerm>"))
                .toList();
        List<String> near = dice.ints(few, 0, InventedProviders.places().size())
                .mapToObj(place -> message("<BasePostcode>"
                        + InventedProviders.places().get(place).postcode()
                        + "</BasePostcode><MaxDistanceFromBasePostcode>1</MaxDistanceFromBasePostcode>"))
                .toList();
        for (int width : connections) {
            String kind = name + ", " + widths(width);
            alone(kind + ": search by name", service, width, named, "MatchingProviderRecords", cpu);
            alone(kind + ": search by distance", service, width, near, "MatchingProviderRecords", cpu);
        }
    }

    private void alone(String kind, Calls service, int width, List<String> messages, String expected, SpentCpu cpu)
            throws Exception {
        CallKind measured = new CallKind(kind, service, width, messages, expected, cpu);
        for (int run = -warmUp; run < runs; run++) {
            measured.send(run >= 0);
        }
        measured.report(this::say);
    }

    private static String widths(int width) {
        return width + (width == 1 ? " connection" : " connections");
    }

    private void many(String name, URI address, Random dice) throws Exception {
        List<Double> seconds = new ArrayList<>();
        Calls service = new Calls(address.toString());
        for (int run = -10 * warmUp; run < 10 * runs; run++) {
            String message = asking(dice.ints(MANY, 0, providers)
                    .mapToObj(InventedProviders::ukprn)
                    .toList());
            double took = seconds(() -> service.call(message));
            if (run >= 0) {
                seconds.add(took);
            }
        }
        say(new Figure(name + ": " + MANY + " UKPRNs in one call", Figure.median(seconds) * 1000, "ms"));
        say(Figure.rate(name + ": " + MANY + " UKPRNs in one call", MANY, Figure.median(seconds)));
    }

    private static String everybody() {
        return message("");
    }

    private static String asking(List<String> ukprns) {
        return message(ukprns.stream()
                .map(ukprn ->
                        "<UnitedKingdomProviderReferenceNumber>" + ukprn + "</UnitedKingdomProviderReferenceNumber>")
                .collect(Collectors.joining(
                        "",
                        "<UnitedKingdomProviderReferenceNumberList>",
                        "</UnitedKingdomProviderReferenceNumberList>")));
    }

    private static String message(String criteria) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<v:ProviderQueryRequest xmlns:v=\"http://ukrlp.co.uk.server.ws.v3\"><SelectionCriteria>" + criteria
                + "<CriteriaCondition>AND</CriteriaCondition><StakeholderId>1</StakeholderId>"
                + "<ApprovedProvidersOnly>No</ApprovedProvidersOnly><ProviderStatus>A</ProviderStatus>"
                + "</SelectionCriteria><QueryId>1</QueryId></v:ProviderQueryRequest></s:Body></s:Envelope>";
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private interface Work {

        void run() throws Exception;
    }
}
