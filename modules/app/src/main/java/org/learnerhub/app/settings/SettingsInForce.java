package org.learnerhub.app.settings;

import java.util.List;
import java.util.regex.Pattern;

/** All settings as they are in force on this node, for its operator. What is secret is never among them. */
public final class SettingsInForce {

    private static final Pattern SECRET = Pattern.compile("password|secret|token");

    /** Of addresses of databases and servers that name people and passwords. */
    private static final Pattern LOG_IN = Pattern.compile("//[^/@\\s]*@|(?i)(user|password)=[^;&]*");

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]*\\)");

    private static final String HIDDEN = "…";

    private SettingsInForce() {}

    /**
     * One setting.
     *
     * @param value as one would write it; empty where it is not set and has no standard
     * @param set whether somebody set it; else its standard is in force
     */
    public record Line(String name, String value, boolean set, String meaning) {}

    /** In the order of the table of settings. */
    public static List<Line> of(HubSettings settings) {
        return Settings.ALL.stream()
                .map(setting -> line(settings.text, setting))
                .toList();
    }

    private static Line line(SettingsText text, Setting<?> setting) {
        String written = text.written(setting);
        String standard = setting.standard();
        String value = written == null ? plain(standard == null ? setting.unset() : standard) : written;
        return new Line(setting.name(), shown(setting, value), text.has(setting), plain(setting.meaning()));
    }

    /** Without the marks that the table of settings in the documents has. */
    private static String plain(String text) {
        return LINK.matcher(text).replaceAll("$1").replace("**", "").replace("`", "");
    }

    private static String shown(Setting<?> setting, String value) {
        return SECRET.matcher(setting.name()).find()
                ? HIDDEN
                : LOG_IN.matcher(value).replaceAll(HIDDEN);
    }
}
