package org.learnerhub.domain.imports.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ChangeSource;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.Part;

/** Whose word each part of a provider is: that of the version since which it says what it says. Read when first asked. */
final class Origins {

    private final ProviderRegister register;
    private final Ukprn ukprn;
    private @Nullable List<ProviderVersion> history;

    Origins(ProviderRegister register, Ukprn ukprn) {
        this.register = register;
        this.ukprn = ukprn;
    }

    /**
     * Whether an import may change what the provider says of this: an import said it, or nobody ever did. Of a part with
     * several lines: all of them, and nobody took one away.
     */
    boolean isImports(Part part) {
        return part.hasLines() ? peoples(part).isEmpty() : isImportsWord(part);
    }

    /** The same of one line, by its first cell. */
    boolean isImports(Part part, String key) {
        return !peoples(part).contains(key);
    }

    private boolean isImportsWord(Part part) {
        List<ProviderVersion> versions = history();
        String present = null;
        String source = "";
        boolean any = false;
        for (int i = versions.size() - 1; i >= 0; i--) {
            String words = words(versions.get(i), part);
            if (any && !Objects.equals(words, present)) {
                return ChangeSource.isImport(source);
            }
            any = true;
            present = words;
            source = versions.get(i).source();
        }
        return present == null || ChangeSource.isImport(source);
    }

    /** Which lines a person brought, changed or took away last, by their first cells. */
    private Set<String> peoples(Part part) {
        Set<String> peoples = new HashSet<>();
        Map<String, String> before = Map.of();
        for (ProviderVersion version : history()) {
            Map<String, String> now = part.lines(words(version, part));
            Set<String> touched = new HashSet<>(before.keySet());
            touched.addAll(now.keySet());
            for (String key : touched) {
                if (!Objects.equals(before.get(key), now.get(key))) {
                    if (ChangeSource.isImport(version.source())) {
                        peoples.remove(key);
                    } else {
                        peoples.add(key);
                    }
                }
            }
            before = now;
        }
        return peoples;
    }

    private static @Nullable String words(ProviderVersion version, Part part) {
        Provider provider = version.provider();
        return provider == null ? null : part.of(provider);
    }

    /** Whether the provider ever had this other name. */
    boolean hadAlias(String name) {
        return history().stream()
                .map(ProviderVersion::provider)
                .anyMatch(provider -> provider != null && provider.aliases().contains(name));
    }

    private List<ProviderVersion> history() {
        if (history == null) {
            history = register.history(ukprn);
        }
        return history;
    }
}
