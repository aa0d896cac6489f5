package org.learnerhub.testkit.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.contact;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** Whom every register of providers finds by criteria, each alone and several together. */
public abstract class ProviderQueryContract {

    private static final Instant T = Instant.parse("2026-09-01T08:00:00Z");
    private static final Ukprn OLD = new Ukprn("00000004");

    private ProviderAdapters adapters;

    /** Adapters over an empty database. */
    protected abstract ProviderAdapters freshProviders();

    @BeforeEach
    void fillTheRegister() {
        adapters = freshProviders();
        Provider north = provider(NORTH, "NORTH COLLEGE OF ARTS, THE")
                .accessibleName("Northern Arts")
                .verified(T.minusSeconds(60))
                .contacts(List.of(
                        contact(ProviderContact.Kind.LEGAL, "S1 1AB"),
                        contact(ProviderContact.Kind.PRIMARY, "YO24 1XX")))
                .verifications(List.of(new Verification(VerificationAuthority.COMPANIES_HOUSE, "AB 123", true)))
                .build();
        Provider south = provider(SOUTH, "South School")
                .aliases(List.of("The Arts Place"))
                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "s11ab")))
                .verifications(List.of(new Verification(VerificationAuthority.SCHOOL_URN, "AB123", true)))
                .build();
        Provider east = provider(EAST, "East")
                .verified(T)
                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "LS1 9ZZ")))
                .build();
        Provider old = provider(OLD, "Old College")
                .status(ProviderStatus.DEACTIVATED)
                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, null)))
                .build();
        adapters.append(change(east, T), change(north, T.plusSeconds(1)), change(south, T.plusSeconds(2)));
        adapters.append(change(old, T.plusSeconds(3)));
        adapters.append(change(provider(new Ukprn("10000009"), "Gone").build(), T));
        adapters.append(ProviderChange.removal(new Ukprn("10000009"), T.plusSeconds(9), "a test"));
        adapters.places()
                .save(List.of(
                        new Place("s1 1ab", 53.3800, -1.4700),
                        new Place("LS1", 53.7960, -1.5450),
                        new Place("YO24 1", 53.9500, -1.1000)));
    }

    private static ProviderChange change(Provider provider, Instant at) {
        return ProviderChange.of(provider, at, "a test");
    }

    private List<Ukprn> found(UnaryOperator<Asked> asked) {
        List<Ukprn> found = new ArrayList<>();
        adapters.register().each(asked.apply(new Asked()).criteria(), version -> found.add(version.ukprn()));
        return found;
    }

    @Test
    void without_criteria_everybody_of_the_statuses_is_found_by_number() {
        assertThat(found(asked -> asked)).containsExactly(OLD, NORTH, SOUTH, EAST);
        assertThat(found(asked -> asked.statuses(ProviderStatus.ACTIVE))).containsExactly(NORTH, SOUTH, EAST);
        assertThat(found(asked -> asked.statuses(ProviderStatus.DEACTIVATED, ProviderStatus.VERIFIED)))
                .containsExactly(OLD);
        assertThat(found(asked -> asked.approvedOnly())).containsExactly(NORTH, EAST);
    }

    @Test
    void versions_come_whole() {
        List<ProviderVersion> read = new ArrayList<>();
        adapters.register().each(ProviderCriteria.all(), read::add);

        assertThat(read)
                .hasSize(4)
                .allSatisfy(version ->
                        assertThat(adapters.register().present(version.ukprn())).contains(version));
    }

    @Test
    void by_numbers_of_which_none_may_be_a_provider_s() {
        assertThat(found(asked -> asked.ukprns(EAST, OLD, new Ukprn("99999999"), new Ukprn("LETTERSS"))))
                .containsExactly(OLD, EAST);
        assertThat(found(asked -> asked.ukprns())).isEmpty();
    }

    @Test
    void by_words_of_a_name_whatever_the_case_and_in_whichever_names() {
        assertThat(found(asked -> asked.names("arts"))).containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.names("arts college"))).containsExactly(NORTH);
        assertThat(found(asked -> asked.names(" Northern  THE "))).containsExactly(NORTH);
        assertThat(found(asked -> asked.names("nobody", "place"))).containsExactly(SOUTH);
        assertThat(found(asked -> asked.term("school place"))).containsExactly(SOUTH);
        assertThat(found(asked -> asked.names(" "))).as("not asked for").hasSize(4);
    }

    @Test
    void by_the_postcode_of_any_contact_whatever_case_and_spaces() {
        assertThat(found(asked -> asked.postcodes("s 11AB"))).containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.postcodes("YO241XX", "LS1 9ZZ"))).containsExactly(NORTH, EAST);
        assertThat(found(asked -> asked.postcodes("S1"))).isEmpty();
    }

    @Test
    void by_distance_from_a_postcode_whose_place_is_known() {
        assertThat(found(asked -> asked.near("S1 1AB", 1))).containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.near("S1 1AB", 28)))
                .as("Leeds is 29 miles off")
                .containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.near("S1 1AB", 29))).containsExactly(NORTH, SOUTH, EAST);
        assertThat(found(asked -> asked.near("yo24 1", 1))).containsExactly(NORTH);
        assertThat(found(asked -> asked.near("ZZ1 1ZZ", 9_999))).isEmpty();
    }

    @Test
    void by_times_that_are_included() {
        assertThat(found(asked -> asked.updatedSince(T.plusSeconds(2)))).containsExactly(OLD, SOUTH);
        assertThat(found(asked -> asked.updatedSince(Instant.parse("0001-01-01T00:00:00Z"))))
                .hasSize(4);
        assertThat(found(asked -> asked.verified(T, null))).containsExactly(EAST);
        assertThat(found(asked -> asked.verified(null, T.minusSeconds(60)))).containsExactly(NORTH);
        assertThat(found(asked -> asked.verified(T.minusSeconds(60), T))).containsExactly(NORTH, EAST);
    }

    @Test
    void by_verification_of_an_authority_or_an_id_or_both() {
        assertThat(found(asked -> asked.by(null, "ab 123"))).containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.by(VerificationAuthority.SCHOOL_URN, null)))
                .containsExactly(SOUTH);
        assertThat(found(asked -> asked.by(VerificationAuthority.COMPANIES_HOUSE, "AB123")))
                .containsExactly(NORTH);
        assertThat(found(asked -> asked.by(VerificationAuthority.CHARITY_COMMISSION, "AB123")))
                .isEmpty();
    }

    @Test
    void all_criteria_must_hold_or_any_of_them_and_the_status_always() {
        UnaryOperator<Asked> both = asked -> asked.ukprns(NORTH, OLD).updatedSince(T.plusSeconds(2));

        assertThat(found(both)).containsExactly(OLD);
        assertThat(found(asked -> both.apply(asked).any())).containsExactly(OLD, NORTH, SOUTH);
        assertThat(found(asked -> both.apply(asked).any().statuses(ProviderStatus.ACTIVE)))
                .containsExactly(NORTH, SOUTH);
        assertThat(found(asked -> asked.ukprns(OLD).names("arts"))).isEmpty();
        assertThat(found(asked -> asked.ukprns(OLD).names("arts").any())).containsExactly(OLD, NORTH, SOUTH);
        assertThat(found(asked -> asked.postcodes("LS19ZZ").by(null, "AB123").any()))
                .containsExactly(NORTH, SOUTH, EAST);
    }

    @Test
    void what_is_changed_during_a_reading_is_read_as_it_was() {
        adapters.append(IntStream.range(0, 1_500)
                .mapToObj(i -> change(many(i, "before"), T))
                .toArray(ProviderChange[]::new));
        List<String> names = new ArrayList<>();

        adapters.register().each(ProviderCriteria.all(), version -> {
            if (names.isEmpty()) {
                adapters.append(change(many(1_400, "after"), T.plusSeconds(99)), change(many(1_600, "after"), T));
                adapters.append(ProviderChange.removal(many(1_450, "").ukprn(), T.plusSeconds(99), "a test"));
            }
            names.add(version.provider() == null ? "" : version.provider().name());
        });

        assertThat(names).hasSize(1_504).doesNotContain("after", "");
        assertThat(found(asked -> asked)).hasSize(1_504);
    }

    private static Provider many(int number, String name) {
        return provider(new Ukprn(String.valueOf(50_000_000 + number)), name + ".")
                .accessibleName(name)
                .build();
    }

    @Test
    void who_breaks_off_a_reading_is_told_what_it_threw() {
        assertThatIllegalStateException()
                .isThrownBy(() -> adapters.register().each(ProviderCriteria.all(), version -> {
                    throw new IllegalStateException("enough");
                }))
                .withMessage("enough");
        assertThat(found(asked -> asked)).hasSize(4);
    }

    /** Criteria part by part. */
    private static final class Asked {

        private @Nullable Set<Ukprn> ukprns;
        private List<String> names = List.of();
        private List<String> postcodes = List.of();
        private @Nullable String term;
        private ProviderCriteria.@Nullable Near near;
        private @Nullable Instant updatedSince;
        private @Nullable Instant verifiedAfter;
        private @Nullable Instant verifiedBefore;
        private ProviderCriteria.@Nullable VerifiedBy by;
        private boolean any;
        private boolean approvedOnly;
        private Set<ProviderStatus> statuses = EnumSet.allOf(ProviderStatus.class);

        private Asked ukprns(Ukprn... value) {
            ukprns = Set.of(value);
            return this;
        }

        private Asked names(String... value) {
            names = List.of(value);
            return this;
        }

        private Asked postcodes(String... value) {
            postcodes = List.of(value);
            return this;
        }

        private Asked term(String value) {
            term = value;
            return this;
        }

        private Asked near(String postcode, int miles) {
            near = new ProviderCriteria.Near(postcode, miles);
            return this;
        }

        private Asked updatedSince(Instant value) {
            updatedSince = value;
            return this;
        }

        private Asked verified(@Nullable Instant after, @Nullable Instant before) {
            verifiedAfter = after;
            verifiedBefore = before;
            return this;
        }

        private Asked by(@Nullable VerificationAuthority authority, @Nullable String id) {
            by = new ProviderCriteria.VerifiedBy(authority, id);
            return this;
        }

        private Asked any() {
            any = true;
            return this;
        }

        private Asked approvedOnly() {
            approvedOnly = true;
            return this;
        }

        private Asked statuses(ProviderStatus... value) {
            statuses = Set.of(value);
            return this;
        }

        private ProviderCriteria criteria() {
            return new ProviderCriteria(
                    ukprns,
                    names,
                    postcodes,
                    term,
                    near,
                    updatedSince,
                    verifiedAfter,
                    verifiedBefore,
                    by,
                    any,
                    approvedOnly,
                    statuses);
        }
    }
}
