package org.learnerhub.domain.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.provider.Ukprn;

class RetrieveProvidersTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Ukprn FIRST = new Ukprn("10000001");
    private static final Ukprn SECOND = new Ukprn("10000002");
    private static final Ukprn CLOSED = new Ukprn("10000003");

    private final Map<Ukprn, ProviderVersion> present = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Consumer<Consumer<ProviderVersion>> each = reader -> {};

    @Test
    void look_ups_by_number_are_narrowed_sorted_and_hold_no_reading() {
        put(new ProviderBuilder(SECOND, "Second").verified(NOW).build());
        put(new ProviderBuilder(FIRST, "First").build());
        put(new ProviderBuilder(CLOSED, "Closed")
                .status(ProviderStatus.DEACTIVATED)
                .build());
        Set<Ukprn> numbers = Set.of(FIRST, SECOND, CLOSED, new Ukprn("10000009"));

        assertThat(found(numbers, false, null)).containsExactly(FIRST, SECOND);
        assertThat(found(numbers, true, null)).containsExactly(SECOND);
        assertThat(found(Set.of(), false, null)).isEmpty();
        assertThat(asked).containsOnly("present");
    }

    @Test
    void many_numbers_are_looked_up_and_handed_over_a_hundred_at_a_time() {
        Set<Ukprn> numbers = new HashSet<>();
        for (int number = 10_000_250; number > 10_000_000; number--) {
            Ukprn ukprn = new Ukprn(Integer.toString(number));
            numbers.add(ukprn);
            put(new ProviderBuilder(ukprn, "One of many").build());
        }

        assertThat(found(numbers, false, null)).hasSize(250).isSortedAccordingTo(Comparator.comparing(Ukprn::value));
        assertThat(asked).containsExactly("present", "present", "present");
    }

    @Test
    void a_run_of_zeros_as_long_as_a_message_is_read_in_its_length() {
        String zeros = "0".repeat(1 << 20);

        assertThat(AskedNumber.parse(zeros + "x")).isEmpty();
        assertThat(AskedNumber.parse(zeros)).contains(new AskedNumber("0"));
        assertThat(AskedNumber.parse("-" + zeros + "10")).contains(new AskedNumber("-10"));
    }

    @Test
    void what_else_is_asked_for_is_the_registers_to_find() {
        assertThat(found(Set.of(FIRST), false, "first")).isEmpty();
        assertThat(asked).containsExactly("each");
    }

    @Test
    void who_finds_all_readings_taken_for_long_is_refused_and_the_next_one_is_not() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        each = reader -> {
            begun.countDown();
            await(end);
        };
        RetrieveProviders retrieve = new RetrieveProviders(register(), 1, 1, Duration.ofMillis(20));
        Thread other = new Thread(() -> retrieve.each(ProviderCriteria.all(), version -> {}));
        other.start();
        begun.await();

        assertThatThrownBy(() -> retrieve.each(ProviderCriteria.all(), version -> {}))
                .hasMessageContaining("HUB-7073");
        end.countDown();
        other.join();
        retrieve.each(ProviderCriteria.all(), version -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "10000001, 10000001",
        "' +0010000001 ', 10000001",
        "0, none",
        "-10000001, none",
        "100000011, none",
        "999999999999999999999999999999, none"
    })
    void any_whole_number_may_be_asked_for(String text, String ukprn) {
        assertThat(AskedNumber.parse(text)
                        .orElseThrow()
                        .ukprn()
                        .map(Ukprn::value)
                        .orElse("none"))
                .isEqualTo(ukprn);
    }

    @ParameterizedTest
    @CsvSource({"TEST0038", "1000000x", "''", "1e7", "10 000 001"})
    void what_is_no_number_is_not(String text) {
        assertThat(AskedNumber.parse(text)).isEmpty();
    }

    private void put(Provider provider) {
        present.put(provider.ukprn(), new ProviderVersion(1, provider.ukprn(), NOW, "test", provider));
    }

    private List<Ukprn> found(Set<Ukprn> numbers, boolean approved, @Nullable String term) {
        List<Ukprn> found = new ArrayList<>();
        new RetrieveProviders(register())
                .each(
                        new ProviderCriteria(
                                numbers,
                                List.of(),
                                List.of(),
                                term,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                approved,
                                EnumSet.of(ProviderStatus.ACTIVE)),
                        version -> found.add(version.ukprn()));
        return found;
    }

    private ProviderRegister register() {
        return (ProviderRegister) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProviderRegister.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    if (method.getName().equals("each")) {
                        @SuppressWarnings("unchecked")
                        Consumer<ProviderVersion> reader = (Consumer<ProviderVersion>) arguments[1];
                        each.accept(reader);
                        return null;
                    }
                    Collection<?> numbers = (Collection<?>) arguments[0];
                    return present.entrySet().stream()
                            .filter(entry -> numbers.contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
