package org.learnerhub.extract.xml;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;

/** Makes the XML face. */
public final class XmlFace {

    /** @param timestamps null: baseline B */
    public XmlFace(ExtractKey key, @Nullable TimestampAuthority timestamps) {}

    public byte[] make(ExtractContent content) {
        throw new UnsupportedOperationException("not made yet");
    }
}
