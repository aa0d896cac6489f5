package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for words of a person in every value of every table and in every file of a folder, packed or not. */
record ErasedEverywhere(JdbcTemplate jdbc, Path folder, List<String> words) {

    private static final int HEAD = 5;

    /** Where any of the words stands: tables, and files by their names without numbers. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        for (String table : tables()) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                row.forEach((column, value) -> {
                    if (tells(value)) {
                        places.add(table + "." + column);
                    }
                });
            }
        }
        files().filter(file -> tells(read(file)))
                .forEach(file -> places.add(folder.relativize(file).toString().replaceAll("[0-9]+", "N")));
        return places;
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE'",
                String.class);
    }

    private boolean tells(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return texts(bytes).anyMatch(this::tells);
        }
        return value != null && tells(value.toString());
    }

    private boolean tells(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).anyMatch(capitals::contains);
    }

    private static Stream<String> texts(byte[] bytes) {
        List<String> texts = new ArrayList<>(List.of(new String(bytes, UTF_8), new String(bytes, ISO_8859_1)));
        if (bytes.length > HEAD) {
            texts.add(new String(inflated(bytes), UTF_8));
        }
        return texts.stream();
    }

    /** As much as can be inflated behind the head of packed values. */
    private static byte[] inflated(byte[] bytes) {
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, HEAD, bytes.length - HEAD);
            byte[] piece = new byte[1 << 14];
            for (int length = inflater.inflate(piece); length > 0; length = inflater.inflate(piece)) {
                plain.write(piece, 0, length);
            }
        } catch (DataFormatException e) {
            // not packed
        } finally {
            inflater.end();
        }
        return plain.toByteArray();
    }

    private Stream<Path> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
