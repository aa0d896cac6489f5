package org.learnerhub.domain.imports.load;

import java.util.List;
import java.util.Objects;
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

    /** Whether an import may change what the provider says of this: an import said it, or nobody ever did. */
    boolean isImports(Part part) {
        List<ProviderVersion> versions = history();
        String present = null;
        String source = "";
        boolean any = false;
        for (int i = versions.size() - 1; i >= 0; i--) {
            Provider provider = versions.get(i).provider();
            String words = provider == null ? null : part.of(provider);
            if (any && !Objects.equals(words, present)) {
                return ChangeSource.isImport(source);
            }
            any = true;
            present = words;
            source = versions.get(i).source();
        }
        return present == null || ChangeSource.isImport(source);
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
