package org.learnerhub.signature;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Tells a document that is wrong from a disk that fails: the parser wraps both alike. */
final class ParserFailure {

    private ParserFailure() {}

    /** The failure of the machinery behind what a parser threw, if that is what it was. */
    static Optional<IOException> ofMachinery(Exception thrown) {
        for (Throwable at = thrown; at != null; at = behind(at)) {
            if (at instanceof IOException io && !(at instanceof CharConversionException)) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Throwable behind(Throwable thrown) {
        Throwable nested = thrown instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return nested == null ? thrown.getCause() : nested;
    }
}
