package org.learnerhub.store.ukrlp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.learnerhub.domain.ukrlp.PostcodeParts;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderKeys;
import org.learnerhub.store.column.StorableText;

/** By what a provider is found through an index; whoever finds it so, looks whether it fits. */
final class ProviderTerms {

    static final int POSTCODE = 1;

    /** Of verifications and links of any kind. */
    static final int IDENTIFIER = 2;

    static final int ASSOCIATION = 3;
    static final int SUCCESSOR = 4;

    private static final int LONGEST = 100;

    private ProviderTerms() {}

    record Term(int kind, String text) {}

    static Set<Term> of(Provider provider) {
        Set<Term> terms = new LinkedHashSet<>();
        provider.contacts().stream()
                .map(contact -> contact.address().postcode())
                .filter(Objects::nonNull)
                .forEach(postcode -> terms.add(postcode(postcode)));
        provider.verifications().forEach(one -> terms.add(identifier(one.id())));
        provider.links().forEach(link -> terms.add(identifier(link.identifier())));
        provider.memberships().stream()
                .filter(one -> one.until() == null)
                .forEach(one -> terms.add(association(one.association())));
        provider.successions()
                .forEach(one -> terms.add(new Term(SUCCESSOR, one.successor().value())));
        return terms;
    }

    static Term postcode(String postcode) {
        return term(POSTCODE, PostcodeParts.key(postcode));
    }

    static Term identifier(String id) {
        return term(IDENTIFIER, ProviderKeys.squeezed(id));
    }

    static Term association(long number) {
        return term(ASSOCIATION, String.format(Locale.ROOT, "%d", number));
    }

    static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }

    private static Term term(int kind, String key) {
        String text = StorableText.of(key);
        int end = Math.min(LONGEST, text.length());
        // never half of a pair
        return new Term(
                kind, text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end));
    }
}
