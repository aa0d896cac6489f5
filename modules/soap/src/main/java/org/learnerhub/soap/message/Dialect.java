package org.learnerhub.soap.message;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * How a service writes its messages.
 *
 * @param unqualified whether the children of a request are in no namespace; qualified ones are understood all the same
 * @param finish changes an answer once it is written; null where it is written well as it is
 */
public record Dialect(boolean unqualified, @Nullable Consumer<Document> finish) {

    /** As the schema has it. */
    public static Dialect ofSchema() {
        return new Dialect(false, null);
    }

    public static Dialect withoutNamespaces() {
        return new Dialect(true, null);
    }

    public Dialect finishedBy(Consumer<Document> last) {
        return new Dialect(unqualified, last);
    }
}
