package org.learnerhub.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractFaces.Faces;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.extract.SignedFaces;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlFace;
import org.learnerhub.signature.keys.ExtractKeys;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.KeySettings;
import org.learnerhub.signature.keys.KeyType;
import org.learnerhub.verify.ExtractVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub bench extracts}: what extracts cost beside the bare signature, on one thread. */
@Command(
        name = "extracts",
        description =
                "Extracts signed and verified a second, beside the bare signature and verification by the same key.")
final class ExtractsBench implements Callable<Integer> {

    private static final List<Integer> SIZES = List.of(20, 200);
    private static final String PUBLIC_URL = "https://hub.example.org";

    @Spec
    private CommandSpec spec;

    @Option(names = "--runs", defaultValue = "5", description = "The median of so many; default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--seconds",
            defaultValue = "1",
            description = "How long each is measured; default ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--json", description = "Also writes the figures to this file.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        ExtractKey key = key();
        Map<String, Runnable> works = new LinkedHashMap<>();
        BareSignature bare = new BareSignature(key);
        works.put("bare signature", bare::sign);
        works.put("bare verification", bare::verify);
        SIZES.forEach(entries -> works.putAll(works(key, entries)));
        PrintWriter out = spec.commandLine().getOut();
        List<Figure> figures = figures(measured(works));
        figures.forEach(figure -> out.println(figure.line()));
        out.flush();
        if (json != null) {
            Files.writeString(json, Figure.json(figures));
        }
        return 0;
    }

    private static ExtractKey key() throws IOException {
        Path folder = Files.createTempDirectory("hub-bench-keys");
        HubKeys keys = HubKeys.open(
                new KeySettings(folder.resolve("keys"), folder.resolve("trust"), "Bench", KeyType.ECDSA_P256),
                new SecureRandom(),
                Clock.systemUTC());
        ExtractKeys.SigningKey signing = keys.extracts().signing();
        return new ExtractKey(signing.key(), signing.certificate(), keys.ca());
    }

    private static Map<String, Runnable> works(ExtractKey key, int entries) {
        ExtractContent content = InventedExtract.of(entries, Clock.systemUTC().instant());
        XmlFace xml = new XmlFace(key, null);
        SignedFaces all = new SignedFaces(key, null, PUBLIC_URL);
        Faces faces = all.make(content);
        ExtractVerifier verifier = new ExtractVerifier(Set.of(key.authority()));
        Map<String, Runnable> works = new LinkedHashMap<>();
        works.put(entries + " entries, XML made", () -> xml.make(content));
        works.put(entries + " entries, XML verified", () -> requireGenuine(verifier, faces.xml()));
        works.put(entries + " entries, all faces made", () -> all.make(content));
        works.put(entries + " entries, PDF verified", () -> requireGenuine(verifier, faces.pdf()));
        works.put(entries + " entries, JSON verified", () -> requireGenuine(verifier, faces.json()));
        return works;
    }

    private static void requireGenuine(ExtractVerifier verifier, byte[] face) {
        if (verifier.examine(face).verdict() != Verdict.GENUINE) {
            throw new IllegalStateException("an extract that was just made is not genuine");
        }
    }

    /** All works in turn, so that a slow moment of the machine hits none alone. */
    private Map<String, List<Double>> measured(Map<String, Runnable> works) {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        works.values().forEach(this::rate);
        for (int run = 0; run < runs; run++) {
            works.forEach((name, work) ->
                    rates.computeIfAbsent(name, none -> new ArrayList<>()).add(rate(work)));
        }
        return rates;
    }

    private double rate(Runnable work) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        int done = 0;
        do {
            work.run();
            done++;
        } while (System.nanoTime() < end);
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static List<Figure> figures(Map<String, List<Double>> rates) {
        List<Figure> figures = new ArrayList<>();
        double sign = Figure.median(requireNonNull(rates.get("bare signature")));
        double verify = Figure.median(requireNonNull(rates.get("bare verification")));
        rates.forEach((name, values) -> {
            double rate = Figure.median(values);
            figures.add(new Figure(name, rate, "/s"));
            if (!name.startsWith("bare")) {
                boolean made = name.endsWith("made");
                String beside = made ? " ÷ bare signature" : " ÷ bare verification";
                figures.add(Figure.ratio(name + beside, rate / (made ? sign : verify)));
            }
        });
        return figures;
    }
}
