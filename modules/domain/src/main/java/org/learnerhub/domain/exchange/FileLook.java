package org.learnerhub.domain.exchange;

import java.util.List;
import java.util.Set;

/**
 * What a file shows at its beginning, before anybody reads it.
 *
 * @param root the name of an XML file's root element; empty where it is no XML
 * @param lines the first lines of a CSV file, each as the names that it could have as headings: small letters and digits
 *     only; empty where it is none
 */
public record FileLook(String root, List<Set<String>> lines) {

    /** Nothing that tells anything. */
    public static final FileLook NOTHING = new FileLook("", List.of());
}
