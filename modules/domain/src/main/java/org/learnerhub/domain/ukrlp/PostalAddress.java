package org.learnerhub.domain.ukrlp;

import org.jspecify.annotations.Nullable;

/** An address in seven lines, any of which may be missing, also the first: provider register 1.5. */
public record PostalAddress(
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String address3,
        @Nullable String address4,
        @Nullable String town,
        @Nullable String county,
        @Nullable String postcode) {

    public static final PostalAddress NONE = new PostalAddress(null, null, null, null, null, null, null);

    public PostalAddress {
        address1 = Texts.orNull(address1);
        address2 = Texts.orNull(address2);
        address3 = Texts.orNull(address3);
        address4 = Texts.orNull(address4);
        town = Texts.orNull(town);
        county = Texts.orNull(county);
        postcode = Texts.orNull(postcode);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
