package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.ShortMemory;

/** Names by the register of providers; of whoever is not in it, by somebody else. */
public final class RegisteredNames implements ProviderNames {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final ProviderRegister register;
    private final ProviderNames others;
    private final Function<List<Ukprn>, Map<Ukprn, ProviderVersion>> present;

    public RegisteredNames(ProviderRegister register, ProviderNames others) {
        this(register, others, register::present);
    }

    /** @param memory of what the register says now, for those who name many */
    public RegisteredNames(
            ProviderRegister register, ProviderNames others, ShortMemory<Ukprn, ProviderVersion> memory) {
        this(register, others, ukprns -> memory.of(ukprns, register::present));
    }

    private RegisteredNames(
            ProviderRegister register,
            ProviderNames others,
            Function<List<Ukprn>, Map<Ukprn, ProviderVersion>> present) {
        this.register = register;
        this.present = present;
        this.others = others;
    }

    @Override
    public Map<Ukprn, String> of(Collection<Ukprn> ukprns) {
        Map<Ukprn, String> names = new HashMap<>();
        register.present(ukprns).forEach((ukprn, version) -> {
            if (version.provider() != null) {
                names.put(ukprn, version.provider().name());
            }
        });
        List<Ukprn> rest =
                ukprns.stream().filter(ukprn -> !names.containsKey(ukprn)).toList();
        if (!rest.isEmpty()) {
            names.putAll(others.of(rest));
        }
        return names;
    }

    /** A name that changes on a day is the new one on that day. What was before the register began, has its first name. */
    @Override
    public Map<OnDay, String> on(Collection<OnDay> asked) {
        Map<Ukprn, ProviderVersion> last =
                present.apply(asked.stream().map(OnDay::ukprn).distinct().toList());
        Map<Ukprn, List<ProviderVersion>> histories = new HashMap<>();
        Map<OnDay, String> names = new HashMap<>();
        List<OnDay> rest = new ArrayList<>();
        for (OnDay one : asked) {
            ProviderVersion now = last.get(one.ukprn());
            if (now == null) {
                rest.add(one);
            } else if (now.at().isBefore(end(one.day()))) {
                names.put(one, name(now));
            } else {
                names.put(one, name(histories.computeIfAbsent(one.ukprn(), register::history), end(one.day()), now));
            }
        }
        if (!rest.isEmpty()) {
            names.putAll(others.on(rest));
        }
        return names;
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(UK).toInstant();
    }

    private static String name(List<ProviderVersion> history, Instant before, ProviderVersion now) {
        @Nullable ProviderVersion last = null;
        for (ProviderVersion version : history) {
            if (version.provider() != null && (last == null || version.at().isBefore(before))) {
                last = version;
            }
        }
        return name(last == null ? now : last);
    }

    private static String name(ProviderVersion version) {
        return Objects.requireNonNull(version.provider()).name();
    }
}
