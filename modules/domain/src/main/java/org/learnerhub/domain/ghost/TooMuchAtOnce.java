package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Courses at three providers or more on one day: nobody can sit in all of them. */
final class TooMuchAtOnce implements Sign {

    private static final long PROVIDERS = 3;

    @Override
    public String name() {
        return "too-much-at-once";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        List<Claim> courses = learner.events().stream()
                .filter(event -> !event.achievement() && event.until() != null)
                .toList();
        return courses.stream()
                .map(course -> providersOn(course.from(), courses))
                .max(Long::compare)
                .filter(most -> most >= PROVIDERS)
                .map(most -> "courses at " + most + " providers on one day");
    }

    private static long providersOn(LocalDate day, List<Claim> courses) {
        return courses.stream()
                .filter(course -> !course.from().isAfter(day)
                        && course.until() != null
                        && course.until().isAfter(day))
                .map(Claim::provider)
                .distinct()
                .count();
    }
}
