package org.learnerhub.testkit.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.contact;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderCriteria.Near;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderSearch.Found;
import org.learnerhub.domain.ukrlp.ProviderSearch.Request;
import org.learnerhub.domain.ukrlp.ProviderStatus;

/** What people expect of every {@link ProviderSearch}. */
public abstract class ProviderSearchContract {

    private static final Instant T = Instant.parse("2026-09-01T08:00:00Z");
    private static final Ukprn WEST = new Ukprn("10000004");

    private ProviderAdapters adapters;

    /** Adapters over an empty database. */
    protected abstract ProviderAdapters freshProviders();

    @BeforeEach
    void fillTheRegister() {
        adapters = freshProviders();
        put(
                provider(NORTH, "ST MARY'S CATHOLIC PRIMARY SCHOOL")
                        .type("Voluntary aided school")
                        .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "S1 1AB")))
                        .build(),
                provider(SOUTH, "Saint Mary's School, Leeds")
                        .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "LS1 9ZZ")))
                        .build(),
                provider(EAST, "Łódź Academy & Sixth Form")
                        .aliases(List.of("Northumberland College"))
                        .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "S10 2AB")))
                        .build(),
                provider(WEST, "Northumbria College")
                        .status(ProviderStatus.DEACTIVATED)
                        .build());
        adapters.places().save(List.of(new Place("S1", 53.3800, -1.4700), new Place("LS1 9", 53.7960, -1.5450)));
    }

    private void put(Provider... providers) {
        for (Provider provider : providers) {
            adapters.append(ProviderChange.of(provider, T, "a test"));
        }
    }

    private List<Ukprn> words(String words) {
        return search(words, null, null, null, Set.of(), null).ukprns();
    }

    private ProviderSearch.Page search(
            @Nullable String words,
            @Nullable String town,
            @Nullable String postcode,
            @Nullable Near near,
            Set<ProviderStatus> statuses,
            @Nullable String type) {
        return adapters.search().search(new Request(words, town, postcode, near, statuses, type, 0, 10));
    }

    @Test
    void by_words_in_any_order_and_spelling_the_likest_first() {
        assertThat(words("mary school")).containsExactly(SOUTH, NORTH);
        assertThat(words("st marys catholic primary school")).startsWith(NORTH);
        assertThat(words("catholc pirmary")).containsExactly(NORTH);
        assertThat(words("Northumbria colege")).startsWith(WEST);
        assertThat(words("nobody")).isEmpty();
        assertThat(words("...")).isEmpty();
    }

    @Test
    void by_alias_by_the_beginning_of_a_word_without_accents_and_by_number() {
        assertThat(words("northumberland")).startsWith(EAST);
        assertThat(words("northumb")).containsExactlyInAnyOrder(EAST, WEST);
        assertThat(words("lodz academy and sixth form")).containsExactly(EAST);
        assertThat(words(SOUTH.value())).containsExactly(SOUTH);
        assertThat(words("10000009")).as("numbers are not forgiven").isEmpty();
    }

    @Test
    void equal_words_have_the_rank_1_and_others_less() {
        ProviderSearch.Page page = search("saint marys school leeds", null, null, null, Set.of(), null);

        assertThat(page.ukprns()).startsWith(SOUTH);
        assertThat(page.found().get(0).rank()).isEqualTo(1, Offset.offset(1e-9));
        assertThat(search("saint mary school", null, null, null, Set.of(), null).found())
                .extracting(Found::rank)
                .allSatisfy(rank -> assertThat(rank).isLessThan(1).isPositive());
    }

    @Test
    void by_town_status_and_type_as_people_write_them() {
        assertThat(search(null, " sheffield", null, null, Set.of(), null).ukprns())
                .containsExactlyInAnyOrder(NORTH, SOUTH, EAST);
        assertThat(search(null, "Leeds", null, null, Set.of(), null).ukprns()).isEmpty();
        assertThat(search(null, null, null, null, Set.of(ProviderStatus.DEACTIVATED), null)
                        .ukprns())
                .containsExactly(WEST);
        assertThat(search(null, null, null, null, Set.of(), "voluntary Aided School")
                        .ukprns())
                .containsExactly(NORTH);
        assertThat(search("college", null, null, null, Set.of(ProviderStatus.ACTIVE), null)
                        .ukprns())
                .containsExactly(EAST);
    }

    @Test
    void by_the_beginning_of_a_postcode() {
        assertThat(search(null, null, "s1", null, Set.of(), null).ukprns()).containsExactlyInAnyOrder(NORTH, EAST);
        assertThat(search(null, null, "s1 1", null, Set.of(), null).ukprns()).containsExactly(NORTH);
        assertThat(search(null, null, "LS19zz", null, Set.of(), null).ukprns()).containsExactly(SOUTH);
    }

    @Test
    void by_distance_the_nearest_first_with_its_miles() {
        List<Found> found =
                search(null, null, null, new Near("S1 9ZZ", 50), Set.of(), null).found();

        assertThat(found).extracting(one -> one.provider().ukprn()).containsExactly(NORTH, SOUTH);
        assertThat(found.get(0).miles()).isZero();
        assertThat(found.get(1).miles()).isBetween(28.0, 30.0);
        assertThat(search(null, null, null, new Near("S1", 28), Set.of(), null).ukprns())
                .containsExactly(NORTH);
        assertThat(search(null, null, null, new Near("ZZ1", 28), Set.of(), null).of())
                .isZero();
    }

    @Test
    void in_pages_of_which_the_whole_is_told() {
        put(IntStream.range(0, 25)
                .mapToObj(i -> provider(new Ukprn(String.valueOf(30_000_000 + i)), "Beacon House " + i)
                        .build())
                .toArray(Provider[]::new));

        ProviderSearch.Page second =
                adapters.search().search(new Request("beacon house", null, null, null, Set.of(), null, 10, 10));
        ProviderSearch.Page third =
                adapters.search().search(new Request("beacon house", null, null, null, Set.of(), null, 20, 10));

        assertThat(second.of()).isEqualTo(25);
        assertThat(second.ukprns()).hasSize(10).doesNotContainAnyElementsOf(third.ukprns());
        assertThat(third.ukprns()).hasSize(5);
    }

    @Test
    void what_changes_between_two_searches_is_found_as_it_is_then() {
        assertThat(words("northumbria")).startsWith(WEST);

        put(provider(WEST, "Wearside College")
                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "LS1 9AA")))
                .build());
        adapters.append(ProviderChange.removal(NORTH, T, "a test"));
        assertThat(words("northumbria")).isEmpty();
        assertThat(words("wearside")).containsExactly(WEST);
        assertThat(words("mary")).containsExactly(SOUTH);
        assertThat(search(null, null, null, new Near("LS1 9", 1), Set.of(), null)
                        .ukprns())
                .containsExactly(SOUTH, WEST);

        adapters.places().save(List.of(new Place("LS1 9AA", 50, 0)));
        assertThat(search(null, null, null, new Near("LS1 9", 1), Set.of(), null)
                        .ukprns())
                .containsExactly(SOUTH);
    }
}
