package org.learnerhub.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The text files beside this package; their origin is in the NOTICE there. */
final class Tables {

    private Tables() {}

    /** The records of a table without quotes, split at commas; its heading line is left out. */
    static List<String[]> records(String file) {
        return lines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static List<String> lines(String file) {
        try (InputStream bytes = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
                BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
