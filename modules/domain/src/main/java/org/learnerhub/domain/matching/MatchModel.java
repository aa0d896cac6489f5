package org.learnerhub.domain.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The numbers that decide, as data: a weight (log2 likelihood ratio) for each field and level, how much the frequency
 * of names moves it, the prior (log2 odds) and the thresholds on the total. Nothing in a model is a secret. A weight that the model does not name is 0.
 */
public final class MatchModel {

    private static final String DEFAULT = "default-model.properties";

    private final String name;
    private final String digest;
    private final String text;
    private final double prior;
    private final double review;
    private final double match;
    private final double margin;
    private final Map<String, String> settings = new TreeMap<>();
    private final double firstOfJanuary;
    private final double namesTogether;
    private final boolean countsNames;
    private final double otherSex;
    private final double movedUncounted;
    private final double[][] weights;
    private final Frequencies frequencies;

    private MatchModel(Properties properties, String digest, String text) {
        this.digest = digest;
        this.text = text;
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        name = properties.getProperty("name", "unnamed");
        prior = number(properties, "prior");
        review = number(properties, "review");
        match = number(properties, "match");
        margin = number(properties, "margin");
        firstOfJanuary = numberOr(properties, "DATE_OF_BIRTH.first-of-january", 0);
        namesTogether = numberOr(properties, "FAMILY_NAME.together", 0);
        countsNames = numberOr(properties, "names.counted", 0) != 0;
        frequencies = new Frequencies(properties);
        weights = new double[Compared.all().size()][Level.all().size()];
        for (Compared field : Compared.all()) {
            for (Level level : Level.all()) {
                String key = field + "." + level;
                weights[field.ordinal()][level.ordinal()] = numberOr(properties, key, 0);
            }
        }
        double equal = weight(Compared.EMAIL_ADDRESS, Level.EXACT);
        weights[Compared.EMAIL_ADDRESS.ordinal()][Level.VARIANT.ordinal()] =
                numberOr(properties, "EMAIL_ADDRESS.VARIANT", equal);
        movedUncounted =
                numberOr(properties, "POST_CODE.DIFFERENT.uncounted", weight(Compared.POST_CODE, Level.DIFFERENT));
        otherSex = numberOr(properties, "GENDER.DIFFERENT.with-given", weight(Compared.GENDER, Level.DIFFERENT));
    }

    /** The model that the hub ships. */
    public static MatchModel standard() {
        try (InputStream in = MatchModel.class.getResourceAsStream(DEFAULT)) {
            if (in == null) {
                throw new IllegalStateException(DEFAULT + " is missing from the build");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that it was read from, in UTF-8. */
    public byte[] file() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param file a properties file in UTF-8 @throws IllegalArgumentException where a number is missing or none */
    public static MatchModel of(byte[] file) {
        try {
            Properties properties = new Properties();
            String text = new String(file, StandardCharsets.UTF_8);
            properties.load(new StringReader(text));
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            return new MatchModel(properties, digest, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static double numberOr(Properties properties, String key, double otherwise) {
        return properties.containsKey(key) ? number(properties, key) : otherwise;
    }

    private static double number(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the model does not say " + key);
        }
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
            throw new NumberFormatException("not finite");
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the model's " + key + " is not a number", e);
        }
    }

    double weight(Compared field, Level level) {
        return weights[field.ordinal()][level.ordinal()];
    }

    boolean isFrequencyAdjusted(Compared field, Level level) {
        return frequencies.factor(field, level) != 0;
    }

    /** Whether rarer names weigh no less. */
    boolean growsWithBits(Compared field, Level level) {
        return frequencies.factor(field, level) > 0;
    }

    /** @param bits minus log2 of the name's frequency */
    double frequencyAdjustment(Compared field, Level level, double bits) {
        return frequencies.adjustment(field, level, bits);
    }

    /** Added where two people share the 1st of January, which many systems write for "some day that year". */
    double firstOfJanuary() {
        return firstOfJanuary;
    }

    /** Added where given and family name are at home in one community: together they say less than each alone. */
    double namesTogether() {
        return namesTogether;
    }

    /** Whether the register's census says how rare names are; the name tables alone under models older than it. */
    boolean countsNames() {
        return countsNames;
    }

    /** What another gender weighs where the given name is another one already. */
    double otherSex() {
        return otherSex;
    }

    /** What another postcode weighs where no census says how rare names are. */
    double movedUncounted() {
        return movedUncounted;
    }

    /** Every line of the file, by name. */
    public Map<String, String> settings() {
        return Collections.unmodifiableMap(settings);
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the model file, hex. */
    public String digest() {
        return digest;
    }

    public double prior() {
        return prior;
    }

    /** From this total on a candidate is plausible. */
    public double review() {
        return review;
    }

    /** From this total on a candidate may be matched without asking, where the policy scores. */
    public double match() {
        return match;
    }

    /** How far the second best must be behind for that. */
    public double margin() {
        return margin;
    }
}
