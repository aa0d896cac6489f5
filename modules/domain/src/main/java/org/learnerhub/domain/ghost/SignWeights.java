package org.learnerhub.domain.ghost;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How much each sign weighs, and why.
 *
 * @param minimum the total from which a learner is reported where nobody says otherwise
 * @param of by the sign's name, in the order of the signs
 */
public record SignWeights(double minimum, Map<String, Weight> of) {

    private static final String FILE = "signs.properties";
    private static final SignWeights DEFAULT = read();

    public SignWeights {
        of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
    }

    /** Those of this build. */
    public static SignWeights ofThisBuild() {
        return DEFAULT;
    }

    Weight of(Sign sign) {
        return Objects.requireNonNull(of.get(sign.name()), sign::name);
    }

    private static SignWeights read() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(SignWeights.class.getResourceAsStream(FILE), FILE)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (String name : names(Signs.ALL)) {
            weights.put(
                    name, new Weight(Double.parseDouble(value(file, name + ".weight")), value(file, name + ".reason")));
        }
        return new SignWeights(Double.parseDouble(value(file, "minimum")), weights);
    }

    private static List<String> names(List<Sign> signs) {
        return signs.stream().map(Sign::name).toList();
    }

    private static String value(Properties file, String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }

    /**
     * Of one sign.
     *
     * @param bits for there being no such person; below 0: against it
     * @param reason why so much, in a sentence
     */
    public record Weight(double bits, String reason) {}
}
