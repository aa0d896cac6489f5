package org.learnerhub.contract.number;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** An xs:long, or null where there is none; see {@link IntAdapter}. */
public final class LongAdapter extends XmlAdapter<String, Long> {

    /** @throws NumberFormatException where the text is no number of 64 bits */
    @Override
    public @Nullable Long unmarshal(@Nullable String text) {
        return text == null ? null : Long.valueOf(text.strip());
    }

    @Override
    public @Nullable String marshal(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
