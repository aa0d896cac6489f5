package org.learnerhub.app.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.Addresses;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.user.AccountMail;
import org.learnerhub.domain.user.Users;
import org.learnerhub.store.Store;

/** An institution's address is that of its primary contact in the register of providers, else of its legal address. */
final class KnownAddresses implements Addresses {

    private final ProviderRegister providers;
    private final NotificationWishes wishes;
    private final LearnerClusters clusters;
    private final Users users;
    private final Optional<String> helpdesk;

    KnownAddresses(Store store, Optional<String> helpdesk) {
        providers = store.providers().register();
        wishes = store.records().wishes();
        clusters = store.learnerClusters();
        users = store.callers().users();
        this.helpdesk = helpdesk;
    }

    @Override
    public Optional<String> of(Addressee to) {
        if (to instanceof Addressee.OfInstitution institution) {
            return contact(institution.ukprn());
        } else if (to instanceof Addressee.OfLearner learner) {
            return wish(learner.uln());
        } else if (to instanceof Addressee.OfSender sender) {
            return users.find(sender.account())
                    .flatMap(user -> Optional.ofNullable(user.mail()))
                    .filter(AccountMail::whenDone)
                    .map(AccountMail::address);
        }
        return to instanceof Addressee.OfAddress address ? Optional.of(address.email()) : helpdesk;
    }

    private Optional<String> contact(Ukprn ukprn) {
        return providers
                .present(ukprn)
                .map(ProviderVersion::provider)
                .flatMap(provider -> Stream.of(ProviderContact.Kind.PRIMARY, ProviderContact.Kind.LEGAL)
                        .flatMap(kind -> provider.contact(kind).stream())
                        .map(ProviderContact::email)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** The last word of all numbers that answer as one; who wants none, or a text message, is not written to. */
    private Optional<String> wish(Uln uln) {
        List<Uln> numbers =
                clusters.of(List.of(uln)).getOrDefault(uln, Cluster.alone(uln)).numbers();
        return numbers.stream()
                .flatMap(number -> wishes.of(number).stream())
                .max(Comparator.comparing(NotificationWish::at))
                .filter(wish -> wish.preference() == NotificationWish.Preference.EMAIL)
                .map(NotificationWish::emailAddress);
    }
}
