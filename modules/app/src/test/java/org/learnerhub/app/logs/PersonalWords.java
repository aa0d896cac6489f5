package org.learnerhub.app.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names, birth dates, addresses and passwords that stand in files of learners and of institutions. */
public final class PersonalWords {

    private static final Set<String> COLUMNS = Set.of(
            "GivenName",
            "FamilyName",
            "PreferredGivenName",
            "MiddleOtherName",
            "PreviousFamilyName",
            "DateOfBirth",
            "EmailAddress",
            "LastKnownPostCode",
            "OrgPassword",
            "password");

    private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+:)?(\\w+)>([^<]+)</");
    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,\"]+)|(?<=,)(?=,|$)");
    private static final Path NOTED = Path.of("target", "test-people");

    private PersonalWords() {}

    /** Remembers the people of a file that a test is about to use. */
    public static void note(Path file) {
        try {
            Files.createDirectories(NOTED);
            Path words = Files.createTempFile(NOTED, "words-", ".txt");
            Files.write(words, of(file), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything noted. */
    static Set<String> noted() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path file : files(NOTED)) {
            words.addAll(Files.readAllLines(file));
        }
        return words;
    }

    /** Of a CSV file with headings, or of any XML, whatever is wrong with it. */
    static Set<String> of(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ofCsv(text) : ofXml(text);
    }

    private static Set<String> ofCsv(String text) {
        Set<String> words = new TreeSet<>();
        Map<Integer, String> columns = new HashMap<>();
        text.lines().forEach(line -> {
            List<String> cells = cells(line);
            for (int i = 0; i < cells.size(); i++) {
                if (COLUMNS.contains(cells.get(i))) {
                    columns.put(i, cells.get(i));
                } else if (columns.containsKey(i)) {
                    words.add(cells.get(i));
                }
            }
        });
        return words;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2) != null ? matcher.group(2) : "");
        }
        return cells;
    }

    private static Set<String> ofXml(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = ELEMENT.matcher(text);
        while (matcher.find()) {
            if (COLUMNS.contains(matcher.group(1))) {
                words.add(matcher.group(2));
            }
        }
        return words;
    }

    /** Regular files below a folder; none where it is absent. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
