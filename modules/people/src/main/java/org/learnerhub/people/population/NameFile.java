package org.learnerhub.people.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A community's names as they are written in this package's resources: sections of names between commas. */
final class NameFile {

    private final Map<String, List<String>> sections = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    NameFile(String community) {
        try (InputStream file = NameFile.class.getResourceAsStream(community + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no names for " + community);
            }
            read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                read(section, line);
            }
        }
    }

    private void read(String section, String line) {
        if (section.equals("settings")) {
            settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        } else {
            sections.computeIfAbsent(section, s -> new ArrayList<>()).addAll(List.of(line.split(",")));
        }
    }

    /** Empty where the file has none. */
    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** 0 where the file does not say. */
    double number(String name) {
        return Double.parseDouble(settings.getOrDefault(name, "0"));
    }

    List<String> listed(String name) {
        return List.of(setting(name).split(","));
    }
}
