package org.learnerhub.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;

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
            if (!SettingNames.isOne(name)) {
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

    boolean has(Setting<?> setting) {
        return written(setting) != null;
    }

    /** What was set, or else its standard; null where it has neither. */
    <T> @Nullable T valueIfAny(Setting<T> setting) {
        String written = written(setting);
        String value = written == null ? setting.standard() : written;
        return value == null ? null : setting.read(value);
    }

    /** Of a setting that has a standard. */
    <T> T value(Setting<T> setting) {
        return Objects.requireNonNull(valueIfAny(setting), setting.name());
    }

    <T> T value(Setting<T> setting, T otherwise) {
        T value = valueIfAny(setting);
        return value == null ? otherwise : value;
    }

    @Nullable
    String written(Setting<?> setting) {
        String value = environment.get(setting.variable());
        if (value == null || value.isBlank()) {
            value = file.getProperty(setting.name());
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
