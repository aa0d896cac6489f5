package org.learnerhub.app.node;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.UserMistake;

/** Settings as they are written, in the environment or else in a file. Whatever cannot be meant is refused by name. */
final class SettingsText {

    private final Properties file;
    private final Map<String, String> environment;

    private SettingsText(Properties file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** @throws UserMistake where the file has a name that is no setting; an environment may have others of its own */
    static SettingsText read(Path settings, Map<String, String> environment) throws IOException {
        Properties file = new Properties();
        if (Files.isRegularFile(settings)) {
            try (Reader reader = Files.newBufferedReader(settings)) {
                file.load(reader);
            } catch (IllegalArgumentException e) {
                throw new UserMistake(settings + " cannot be read: " + e.getMessage());
            }
        }
        for (String name : new TreeSet<>(file.stringPropertyNames())) {
            if (!SettingNames.ALL.contains(name)) {
                throw new UserMistake(settings + ": there is no setting '" + name + "'"
                        + SettingNames.near(name)
                                .map(near -> "; is '" + near + "' meant?")
                                .orElse("; see the table of settings in docs/operations.md"));
            }
        }
        return new SettingsText(file, environment);
    }

    /** The same but for some, by their names in the environment. */
    SettingsText with(Map<String, String> others) {
        Map<String, String> both = new HashMap<>(environment);
        both.putAll(others);
        return new SettingsText(file, both);
    }

    @Nullable
    String value(String name) {
        if (!SettingNames.ALL.contains(name)) {
            throw new IllegalStateException("not in the list of settings: " + name);
        }
        String variable = "HUB_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            value = file.getProperty(name);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    String value(String name, String standard) {
        String value = value(name);
        return value == null ? standard : value;
    }

    int number(String name, int standard, int least) {
        return number(name, standard, least, Integer.MAX_VALUE);
    }

    int number(String name, int standard, int least, int most) {
        return Math.toIntExact(number(name, (long) standard, least, most));
    }

    long number(String name, long standard, long least, long most) {
        String value = value(name, Long.toString(standard));
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // no number at all: refused below like one out of range
        }
        throw new UserMistake("the setting " + name + " must be a whole number from " + least + " to " + most
                + "; it is '" + value + "'");
    }

    boolean yes(String name) {
        return oneOf(name, "false", List.of("true", "false")).equals("true");
    }

    String oneOf(String name, String standard, List<String> words) {
        String value = value(name, standard);
        if (!words.contains(value)) {
            throw new UserMistake("the setting " + name + " must be "
                    + words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" or ")) + "; it is '"
                    + value + "'");
        }
        return value;
    }

    /** What stands between commas. */
    Stream<String> list(String name) {
        return Stream.of(value(name, "").split(",", -1)).map(String::strip).filter(entry -> !entry.isEmpty());
    }
}
