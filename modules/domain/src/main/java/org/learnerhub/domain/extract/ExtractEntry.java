package org.learnerhub.domain.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing that an extract says. It is bound by the digest of its canonical XML, and its salt keeps the digest from giving
 * it away where the entry itself was left out.
 *
 * @param id unique in its extract, such as {@code e1}
 * @param salt 128 random bits, 32 hexadecimal digits in lower case; never used twice
 * @param fields in the order of {@link EntryField}, each as {@link ExtractText}
 */
public record ExtractEntry(String id, EntryKind kind, String salt, Map<EntryField, String> fields) {

    private static final int BITS_128 = 32;
    private static final Pattern ID = Pattern.compile("e[1-9][0-9]{0,5}");

    public ExtractEntry {
        if (!isId(id) || !isBits128(salt) || fields.isEmpty()) {
            throw new IllegalArgumentException("an entry has an id such as e1, a salt of 128 bits, and says something");
        }
        fields.values().forEach(ExtractText::required);
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static boolean isBits128(String text) {
        return ExtractDigest.isHex(text, BITS_128);
    }

    /** Over {@link CanonicalForm#of(ExtractEntry)}. */
    public ExtractDigest digest() {
        return ExtractDigest.of(CanonicalForm.of(this));
    }
}
