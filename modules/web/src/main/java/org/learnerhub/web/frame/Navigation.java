package org.learnerhub.web.frame;

import java.util.List;

/**
 * The pages of an area that stand at the head of each of its pages.
 *
 * @param prefix of the area's addresses, such as {@code /college}
 * @param key of the area's name
 */
public record Navigation(String prefix, String key, List<Item> items) {

    /**
     * @param href with the prefix
     * @param key of its words
     */
    public record Item(String href, String key) {}

    boolean isOf(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
