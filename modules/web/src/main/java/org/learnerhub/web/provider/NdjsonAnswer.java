package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RetrieveProviders;

/** The newline-delimited query: provider register 1.9. Written while it is read; its length does not matter. */
final class NdjsonAnswer {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");
    private static final int UKPRN_DIGITS = 8;

    private final RetrieveProviders retrieve;

    NdjsonAnswer(RetrieveProviders retrieve) {
        this.retrieve = retrieve;
    }

    void write(Asked asked, HttpServletResponse response) {
        ProviderCriteria criteria = criteria(asked);
        Answers.common().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(Answers.NDJSON.toString());
        try {
            Lines lines = new Lines(response.getOutputStream());
            retrieve.each(criteria, lines::write);
            if (lines.written == 0) {
                lines.write(ContractRecords.NONE);
            }
        } catch (IOException e) {
            throw new CallerGone(e);
        }
    }

    private static ProviderCriteria criteria(Asked asked) {
        @Nullable Set<Ukprn> ukprns = asked.has(Parameter.UKPRNS) ? numbers(asked.several(Parameter.UKPRNS)) : null;
        @Nullable
        Instant since = asked.begin(Parameter.UPDATED_SINCE)
                .map(ProviderCriteria::toldSince)
                .orElse(null);
        Set<ProviderStatus> statuses = statuses(asked, EnumSet.of(ProviderStatus.ACTIVE));
        return new ProviderCriteria(
                ukprns, List.of(), List.of(), null, null, since, null, null, null, false, false, statuses);
    }

    /** Numbers that are nobody's, also longer ones, are left out; what is no number is refused. */
    private static Set<Ukprn> numbers(List<String> given) {
        if (!given.stream().allMatch(text -> DIGITS.matcher(text).matches())) {
            throw Asked.refused(Parameter.UKPRNS);
        }
        return given.stream()
                .filter(text -> text.length() == UKPRN_DIGITS)
                .map(Ukprn::new)
                .collect(Collectors.toSet());
    }

    /** @param standard where none is asked for */
    static Set<ProviderStatus> statuses(Asked asked, Set<ProviderStatus> standard) {
        List<String> given = asked.several(Parameter.STATUS);
        if (given.isEmpty()) {
            return standard;
        }
        Set<ProviderStatus> statuses = EnumSet.noneOf(ProviderStatus.class);
        for (String text : given) {
            if (text.toLowerCase(Locale.ROOT).equals("all")) {
                statuses.addAll(EnumSet.allOf(ProviderStatus.class));
            } else {
                statuses.add(ProviderStatus.ofCode(text).orElseThrow(() -> Asked.refused(Parameter.STATUS)));
            }
        }
        return statuses;
    }

    /** Whoever takes them too slowly is given up; the connection breaks, so that nobody takes half for the whole. */
    private static final class Lines {

        private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(15);

        private final OutputStream out;
        private final long start = System.nanoTime();
        private int written;

        Lines(OutputStream out) {
            this.out = out;
        }

        void write(ProviderVersion version) {
            Provider provider = version.provider();
            if (provider != null) {
                write(ContractLine.of(provider));
            }
        }

        void write(ContractRecords line) {
            if (System.nanoTime() - start > MOST_NANOS) {
                throw new IllegalStateException("the client takes the answer too slowly");
            }
            try {
                out.write(Json.bytes(line));
                out.write('\n');
                written++;
            } catch (IOException e) {
                throw new CallerGone(e);
            }
        }
    }
}
