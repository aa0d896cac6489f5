package org.learnerhub.routes.folders;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's entry is, without looking through a link. Two equal stamps with a reading between them say that what
 * was read is what was looked at: renaming, linking and writing all change the time of the last change.
 *
 * @param key of the file itself, whatever its name; as far as the system has one
 * @param links how many names the file has; 1 where the system does not say
 * @param changed when anything about the file was changed last, its name included; null where the system does not say
 */
record Stamp(
        Kind kind,
        long size,
        FileTime modified,
        String key,
        int links,
        @Nullable FileTime changed) {

    enum Kind {
        FILE,
        LINK,
        FOLDER,
        OTHER
    }

    /** @param unix the attributes {@code nlink} and {@code ctime}, empty where the system has none */
    static Stamp of(BasicFileAttributes attributes, Map<String, Object> unix) {
        return new Stamp(
                kind(attributes),
                attributes.size(),
                attributes.lastModifiedTime(),
                Objects.toString(attributes.fileKey(), ""),
                unix.get("nlink") instanceof Integer links ? links : 1,
                (FileTime) unix.get("ctime"));
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    boolean hasContentOf(Stamp other) {
        return kind == other.kind && size == other.size && modified.equals(other.modified) && key.equals(other.key);
    }

    /** Whether something other than writing happened to the file so long after the last write: it was moved, or copied with its time. */
    boolean wasMovedAfter(Duration quiet) {
        return changed != null
                && size > 0
                && changed.toInstant().isAfter(modified.toInstant().plus(quiet));
    }

    /** Tells this content from another under the same name. */
    String mark() {
        return key + " " + size + " " + modified;
    }
}
