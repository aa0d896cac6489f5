package org.learnerhub.testkit.ukrlp;

import java.util.List;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.work.UnitOfWork;

/** Adapters for the register of providers that share one database. */
public record ProviderAdapters(
        UnitOfWork unitOfWork, ProviderRegister register, PostcodePlaces places, ProviderSearch search) {

    /** In a transaction of its own, as every use case does it. */
    public List<ProviderVersion> append(ProviderChange... changes) {
        return unitOfWork.get(() -> {
            register.lock();
            return register.append(List.of(changes));
        });
    }
}
