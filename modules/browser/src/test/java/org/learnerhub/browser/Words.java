package org.learnerhub.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The words that people read on the pages, by the keys of the message files: tests look for what is to be read. */
final class Words {

    private static final Properties ENGLISH = read("");
    private static final Properties WELSH = read("_cy");

    private Words() {}

    /** As an English page says it. */
    static String w(String key, Object... values) {
        return said(ENGLISH, key, Locale.UK, values);
    }

    /** As a Welsh page says it. */
    static String cy(String key, Object... values) {
        return said(WELSH, key, Locale.forLanguageTag("cy"), values);
    }

    private static String said(Properties words, String key, Locale locale, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no page has words for " + key);
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    private static Properties read(String language) {
        Path folder = Demo.ROOT.resolve("modules/web/src/main/resources/org/learnerhub/web/messages");
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("[a-z]+" + language + "\\.properties")) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        all.load(reader);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
