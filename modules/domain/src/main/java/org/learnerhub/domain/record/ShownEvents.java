package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.ProviderNames.OnDay;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.Qualifications;

/**
 * Adds to events what the hub knows of their qualifications and of those who taught and awarded, by the names of then, and
 * whether somebody says that they are wrong.
 */
public final class ShownEvents {

    private final Qualifications qualifications;
    private final ProviderNames names;
    private final ChallengedEvents challenges;

    public ShownEvents(Qualifications qualifications, ProviderNames names, ChallengedEvents challenges) {
        this.qualifications = qualifications;
        this.names = names;
        this.challenges = challenges;
    }

    /** @param perhaps whether a case may be open about one of them */
    List<ShownEvent> of(List<EventState> states, List<EventHistory> histories, boolean perhaps) {
        if (states.isEmpty()) {
            return List.of();
        }
        Map<String, Qualification> list = qualifications.of(
                states.stream().map(state -> state.key().code()).collect(Collectors.toSet()));
        Map<OnDay, String> known =
                names.on(states.stream().flatMap(ShownEvents::institutions).collect(Collectors.toSet()));
        Map<Long, String> challenged = perhaps
                ? challenges.challenged(states.stream().map(EventState::event).toList())
                : Map.of();
        Map<Long, Instant> loaded = new HashMap<>();
        histories.forEach(history -> history.facts().stream()
                .filter(fact -> fact.number() == fact.event())
                .forEach(fact -> loaded.put(fact.event(), fact.recordedAt())));
        return states.stream()
                .map(state -> new ShownEvent(
                        state,
                        loaded.getOrDefault(state.event(), state.last().recordedAt()),
                        list.get(state.key().code()),
                        name(known, state.key().sender(), state),
                        name(known, ShownEvent.providerOf(state.content()), state),
                        challenged.get(state.event())))
                .toList();
    }

    private static @Nullable String name(Map<OnDay, String> known, @Nullable Ukprn provider, EventState state) {
        return provider == null
                ? null
                : known.get(new OnDay(provider, state.key().date()));
    }

    private static Stream<OnDay> institutions(EventState state) {
        return Stream.of(state.key().sender(), ShownEvent.providerOf(state.content()))
                .filter(Objects::nonNull)
                .map(ukprn -> new OnDay(ukprn, state.key().date()));
    }

    /** By the list, for routes to achievement. */
    Map<String, Qualification> qualifications(List<String> keys) {
        return qualifications.of(keys);
    }
}
