package org.learnerhub.testkit.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.ProviderNames.OnDay;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.RegisteredNames;

class RegisteredNamesTest {

    private final ProvidersInMemory register = new ProvidersInMemory();
    private final ProviderNames names =
            new RegisteredNames(register, asked -> asked.contains(SOUTH) ? Map.of(SOUTH, "South, elsewhere") : Map.of());

    private void name(String name, String at) {
        register.append(List.of(ProviderChange.of(provider(NORTH, name).build(), Instant.parse(at), "a test")));
    }

    private @Nullable String on(String day) {
        OnDay asked = new OnDay(NORTH, LocalDate.parse(day));
        return names.on(List.of(asked)).get(asked);
    }

    @Test
    void a_provider_has_the_name_of_the_day_and_before_the_register_began_its_first() {
        name("Glamorgan", "2013-01-01T00:00:00Z");
        name("South Wales", "2013-04-11T12:00:00Z");
        name("Wales", "2020-06-30T23:00:00Z");

        assertThat(on("1999-12-31")).isEqualTo("Glamorgan");
        assertThat(on("2013-04-10")).isEqualTo("Glamorgan");
        assertThat(on("2013-04-11")).isEqualTo("South Wales");
        assertThat(on("2020-06-30")).as("by the clock of the UK").isEqualTo("South Wales");
        assertThat(on("2020-07-01")).isEqualTo("Wales");
        assertThat(names.of(List.of(NORTH))).containsExactly(Map.entry(NORTH, "Wales"));
    }

    @Test
    void whoever_is_not_in_the_register_is_named_by_somebody_else() {
        name("North", "2020-01-01T00:00:00Z");

        assertThat(names.of(List.of(NORTH, SOUTH, EAST)))
                .containsOnly(Map.entry(NORTH, "North"), Map.entry(SOUTH, "South, elsewhere"));
        OnDay south = new OnDay(SOUTH, LocalDate.EPOCH);
        assertThat(names.on(List.of(south, new OnDay(EAST, LocalDate.EPOCH))))
                .containsOnly(Map.entry(south, "South, elsewhere"));
    }
}
