package org.learnerhub.app.extract;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractFaces;
import org.learnerhub.extract.signing.ExtractKey;

/** Makes faces with the key that signs now, which may be another one next time. Thread-safe. */
final class FacesByKey implements ExtractFaces {

    private final Supplier<ExtractKey> key;
    private final Function<ExtractKey, ExtractFaces> making;
    private volatile @Nullable Known known;

    /** @param making what makes faces with one key; kept until the key is another one */
    FacesByKey(Supplier<ExtractKey> key, Function<ExtractKey, ExtractFaces> making) {
        this.key = key;
        this.making = making;
    }

    @Override
    public Faces make(ExtractContent content) {
        ExtractKey now = key.get();
        Known before = known;
        if (before == null || !before.key().certificate().equals(now.certificate())) {
            before = new Known(now, making.apply(now));
            known = before;
        }
        return before.faces().make(content);
    }

    private record Known(ExtractKey key, ExtractFaces faces) {}
}
