package org.learnerhub.contract.number;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** An xs:int, or null where there is none. JAXB by itself reads an empty element as 0 and lets too large ones wrap. */
public final class IntAdapter extends XmlAdapter<String, Integer> {

    /** @throws NumberFormatException where the text is no number of 32 bits */
    @Override
    public @Nullable Integer unmarshal(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text.strip());
    }

    @Override
    public @Nullable String marshal(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
