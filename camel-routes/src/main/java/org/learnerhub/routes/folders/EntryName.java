package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A name as it stands in a folder.
 *
 * @param path to open it by, of the very bytes that the system keeps, whatever they are
 * @param text what can be shown, kept and sent anywhere, see {@link PlainText}
 */
record EntryName(Path path, String text) {

    /** Where nothing can be: only a URI gives a path's bytes away, and making one asks the system for the path. */
    private static final Path NOWHERE = Path.of("/dev/null").toAbsolutePath();

    private static final int HEX = 16;

    static EntryName of(Path entry) {
        Path name = requireNonNull(entry.getFileName());
        String uri = NOWHERE.resolve(name).toUri().getRawPath();
        String last = uri.substring(uri.lastIndexOf('/') + 1);
        return new EntryName(name, PlainText.of(bytes(last)));
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        byte[] text = escaped.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '%') {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.write(text[i]);
            }
        }
        return bytes.toByteArray();
    }
}
