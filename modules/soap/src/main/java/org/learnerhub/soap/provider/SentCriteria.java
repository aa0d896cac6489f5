package org.learnerhub.soap.provider;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderCriteria.Near;
import org.learnerhub.domain.ukrlp.ProviderCriteria.VerifiedBy;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/**
 * What a request asks for (provider register 1.3, 1.4). A criterion that is sent empty is not asked for, but where nothing
 * else is sent it finds nobody: only a request without any criterion is meant for everybody. A list of numbers counts also
 * when it is empty, and finds nobody.
 */
final class SentCriteria {

    /** Criteria that are one value. */
    static final Set<String> PLAIN = Set.of(
            "SearchTerm",
            "BasePostcode",
            "MaxDistanceFromBasePostcode",
            "ProviderUpdatedSince",
            "ProviderVerifiedAfter",
            "ProviderVerifiedBefore",
            "CriteriaCondition",
            "ApprovedProvidersOnly",
            "ProviderStatus");

    /** Nobody is told of an entry of status V: no client has ever been seen to take its phrase. */
    private static final Set<ProviderStatus> ALL =
            EnumSet.of(ProviderStatus.ACTIVE, ProviderStatus.DEACTIVATING, ProviderStatus.DEACTIVATED);

    private static final Set<String> NO_CRITERIA =
            Set.of("CriteriaCondition", "ApprovedProvidersOnly", "ProviderStatus");

    /** Each is held against each provider. */
    private static final int MOST_NAMES = 500;

    private final Map<String, String> plain = new TreeMap<>();
    private @Nullable List<String> sentNumbers;
    private @Nullable Set<Ukprn> numbers;
    private List<String> names = List.of();
    private List<String> postcodes = List.of();
    private @Nullable String searchTerm;
    private @Nullable String basePostcode;
    private @Nullable Integer distance;
    private @Nullable Instant updatedSince;
    private @Nullable Instant verifiedAfter;
    private @Nullable Instant verifiedBefore;
    private @Nullable VerifiedBy verification;
    private boolean any;
    private boolean approvedOnly;
    private Set<ProviderStatus> statuses = ALL;
    private boolean unmeetable;
    private boolean empty;

    void numbers(List<String> sent) {
        sentNumbers = sent;
    }

    void names(List<String> sent) {
        names = withoutEmpty(sent);
        empty |= names.isEmpty();
    }

    void postcodes(List<String> sent) {
        postcodes = withoutEmpty(sent);
        empty |= postcodes.isEmpty();
    }

    private static List<String> withoutEmpty(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Nobody knows what it would have asked for. */
    void unknown() {
        empty = true;
    }

    void verification(@Nullable String authority, @Nullable String id) {
        boolean hasAuthority = authority != null && !authority.isBlank();
        boolean hasId = id != null && !id.isBlank();
        Optional<VerificationAuthority> known =
                authority == null ? Optional.empty() : VerificationAuthority.of(authority);
        if (!hasAuthority && !hasId) {
            empty = true;
        } else if (hasAuthority && known.isEmpty()) {
            unmeetable = true;
        } else {
            verification = new VerifiedBy(known.orElse(null), hasId && id != null ? id.strip() : null);
        }
    }

    /** @param name one of {@link #PLAIN} */
    void plain(String name, String text) {
        if (text.isEmpty()) {
            empty |= !NO_CRITERIA.contains(name);
        } else {
            plain.put(name, text);
        }
    }

    private void understand(String name, String text) {
        switch (name) {
            case "SearchTerm" -> searchTerm = text;
            case "BasePostcode" -> basePostcode = text;
            case "MaxDistanceFromBasePostcode" -> distance = QueryValues.distance(name, text);
            case "ProviderUpdatedSince" -> updatedSince = ProviderCriteria.toldSince(QueryValues.moment(name, text));
            case "ProviderVerifiedAfter" -> verifiedAfter = QueryValues.moment(name, text);
            case "ProviderVerifiedBefore" -> verifiedBefore = QueryValues.moment(name, text);
            case "CriteriaCondition" -> any = QueryValues.oneOf(name, text, "OR", "AND");
            case "ApprovedProvidersOnly" -> approvedOnly = QueryValues.oneOf(name, text, "Yes", "No");
            case "ProviderStatus" -> statuses = Set.of(QueryValues.status(name, text));
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** Null where nobody can fit. */
    @Nullable
    ProviderCriteria build() {
        if (names.size() > MOST_NAMES) {
            throw new RefusedException(ProviderCode.QUERY_VALUE, "ProviderNameList");
        }
        plain.forEach(this::understand);
        numbers = sentNumbers == null ? null : numbersOf(sentNumbers);
        Near near = near();
        if (unmeetable) {
            numbers = any && numbers != null ? numbers : Set.of();
        }
        boolean asked = numbers != null
                || !names.isEmpty()
                || !postcodes.isEmpty()
                || searchTerm != null
                || near != null
                || updatedSince != null
                || verifiedAfter != null
                || verifiedBefore != null
                || verification != null;
        if ((!asked && empty) || statuses.contains(ProviderStatus.VERIFIED)) {
            return null;
        }
        return new ProviderCriteria(
                numbers,
                names,
                postcodes,
                searchTerm,
                near,
                updatedSince,
                verifiedAfter,
                verifiedBefore,
                verification,
                any,
                approvedOnly,
                statuses);
    }

    private static Set<Ukprn> numbersOf(List<String> texts) {
        Set<Ukprn> numbers = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                QueryValues.number("UnitedKingdomProviderReferenceNumber " + (i + 1), texts.get(i))
                        .ukprn()
                        .ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /** Half a distance, and none, are met by nobody. */
    private @Nullable Near near() {
        if (basePostcode == null && distance == null) {
            return null;
        }
        if (basePostcode == null || distance == null || distance < 1) {
            unmeetable = true;
            return null;
        }
        return new Near(basePostcode, distance);
    }
}
