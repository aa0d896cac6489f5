package org.learnerhub.signature.keys;

import java.nio.file.Path;
import java.util.List;

/**
 * What opening the keys made, for a warning to the operator: back these up.
 *
 * @param files empty if all keys were there already
 */
public record NewKeys(List<Path> files) {

    public NewKeys {
        files = List.copyOf(files);
    }

    public boolean any() {
        return !files.isEmpty();
    }
}
