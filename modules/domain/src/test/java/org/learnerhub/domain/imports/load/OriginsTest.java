package org.learnerhub.domain.imports.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.testkit.ukrlp.ProvidersInMemory;
import org.learnerhub.testkit.ukrlp.SampleProviders;

class OriginsTest {

    private static final String PERSON = "provider-succeed by ann";
    private static final Succession FIRST = succession(SOUTH.value(), Succession.Kind.MERGED_INTO);
    private static final Succession SECOND = succession(EAST.value(), Succession.Kind.SPLIT_INTO);

    private final ProvidersInMemory register = new ProvidersInMemory();

    private static Succession succession(String successor, Succession.Kind kind) {
        return new Succession(new Ukprn(successor), kind, LocalDate.of(2026, 9, 1));
    }

    private void becomes(String source, Provider provider) {
        register.append(List.of(ProviderChange.of(provider, Instant.EPOCH, source)));
    }

    private static ProviderBuilder north() {
        return SampleProviders.provider(NORTH, "Name");
    }

    private Origins origins() {
        return new Origins(register, NORTH);
    }

    @Test
    void a_persons_line_stays_the_persons_when_an_import_adds_another() {
        becomes("import 1 row 2", north().build());
        becomes(PERSON, north().successions(List.of(FIRST)).build());
        becomes("import 2 row 2", north().successions(List.of(FIRST, SECOND)).build());

        assertThat(origins().isImports(Part.SUCCESSIONS)).isFalse();
        assertThat(origins().isImports(Part.SUCCESSIONS, SOUTH.value())).isFalse();
        assertThat(origins().isImports(Part.SUCCESSIONS, EAST.value())).isTrue();
    }

    @Test
    void what_a_person_took_away_is_the_persons_word_too() {
        becomes("import 1 row 2", north().aliases(List.of("One", "Two")).build());
        assertThat(origins().isImports(Part.ALIASES)).isTrue();

        becomes(PERSON, north().aliases(List.of("One")).build());
        becomes("import 2 row 2", north().aliases(List.of("One", "Three")).build());

        assertThat(origins().isImports(Part.ALIASES)).isFalse();
    }

    @Test
    void that_an_import_found_a_persons_link_to_disagree_does_not_make_it_the_imports() {
        becomes(PERSON, north().links(List.of(link(RegisterLink.State.AGREES))).build());
        becomes(
                "import 2 row 2",
                north().links(List.of(link(RegisterLink.State.DISAGREES))).build());

        assertThat(origins().isImports(Part.LINKS)).isFalse();
    }

    private static RegisterLink link(RegisterLink.State state) {
        return new RegisterLink(RegisterLink.Kind.SCHOOL_URN, "GIAS", "100001", null, LocalDate.of(2026, 1, 2), state);
    }
}
