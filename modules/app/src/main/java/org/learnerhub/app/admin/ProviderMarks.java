package org.learnerhub.app.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/** What the register of providers has to say of institutions; nothing while it is empty, and nothing of letters. */
final class ProviderMarks {

    private ProviderMarks() {}

    /** @return only those of whom there is something to say, in a few words */
    static Map<Ukprn, String> of(ProviderRegister register, Collection<Ukprn> ukprns) {
        Map<Ukprn, String> marks = new HashMap<>();
        if (register.lastNumber() > 0) {
            Map<Ukprn, ProviderVersion> present = register.present(ukprns);
            for (Ukprn ukprn : ukprns) {
                ProviderVersion version = present.get(ukprn);
                Provider provider = version == null ? null : version.provider();
                if (provider == null) {
                    if (ukprn.value().chars().allMatch(c -> c >= '0' && c <= '9')) {
                        marks.put(ukprn, "not in the register of providers");
                    }
                } else if (provider.status() != ProviderStatus.ACTIVE) {
                    marks.put(ukprn, provider.status().phrase());
                }
            }
        }
        return marks;
    }
}
