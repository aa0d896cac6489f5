package org.learnerhub.app.node;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;

/** How many review cases of each kind are open: {@code hub.review.open}. Counted in the database whenever it is read. */
final class ReviewGauges implements MeterBinder {

    private final ReviewCases cases;

    ReviewGauges(ReviewCases cases) {
        this.cases = cases;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ReviewKind kind : ReviewKind.values()) {
            Gauge.builder("hub.review.open", cases, all -> all.count(CaseFilter.open(kind)))
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .description("review cases that wait for a person")
                    .register(registry);
        }
    }
}
