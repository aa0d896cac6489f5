package org.learnerhub.domain.registration.allocation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.IdentifiedRow;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.LearnerIdentifiers;

/** Reads what the identifiers of many rows lead to, in a few statements, as the register stands. */
final class IdentifierLookUp {

    private final LearnerRegister register;
    private final LearnerIdentifiers identifiers;
    private final RowMatcher matcher;

    IdentifierLookUp(LearnerRegister register, LearnerIdentifiers identifiers, RowMatcher matcher) {
        this.register = register;
        this.identifiers = identifiers;
        this.matcher = matcher;
    }

    /** @param matches one for each row, in order */
    FileIdentifiers look(Batch batch, List<CheckedRow> rows, List<RowMatch> matches) {
        FileIdentifiers found = new FileIdentifiers(batch, matcher);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<IdentifiedRow> row = IdentifiedRow.of(rows.get(i));
            if (row.isPresent()) {
                found.row(row.get());
                asked.add(new Asked(row.get(), matches.get(i).candidates()));
            }
        }
        if (!asked.isEmpty()) {
            look(batch.identity().ukprn(), asked, found);
        }
        return found;
    }

    private void look(Ukprn institution, List<Asked> asked, FileIdentifiers found) {
        Set<Uln> people = new HashSet<>();
        asked.forEach(one -> one.candidates().forEach(candidate -> people.add(candidate.uln())));
        link(institution, people, found);
        Set<MisIdentifier> wanted = asked.stream()
                .filter(one -> !one.isAnswered(found))
                .map(one -> one.row().identifier())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        Map<MisIdentifier, List<IdentifierLink>> byIdentifier = identifiers.called(institution, wanted).stream()
                .collect(Collectors.groupingBy(IdentifierLink::identifier));
        Set<Uln> others = new HashSet<>();
        byIdentifier
                .values()
                .forEach(links -> links.forEach(link -> {
                    found.link(link);
                    if (!people.contains(link.person())) {
                        others.add(link.person());
                    }
                }));
        link(institution, others, found);
        if (matcher.weighsIdentifiers()) {
            addCalled(asked, byIdentifier, found);
        }
    }

    private void link(Ukprn institution, Set<Uln> people, FileIdentifiers found) {
        if (!people.isEmpty()) {
            identifiers.of(institution, people).forEach(found::link);
        }
    }

    /** Learners whom no blocking key led to. */
    private void addCalled(
            List<Asked> asked, Map<MisIdentifier, List<IdentifierLink>> byIdentifier, FileIdentifiers found) {
        Set<Uln> absent = new HashSet<>();
        asked.forEach(one -> absent.addAll(one.absent(byIdentifier, found)));
        if (absent.isEmpty()) {
            return;
        }
        Map<Uln, RegisteredLearner> learners = register.findByUln(absent);
        for (Asked one : asked) {
            for (Uln uln : one.absent(byIdentifier, found)) {
                RegisteredLearner learner = learners.get(uln);
                if (learner != null && learner.status() != LearnerStatus.DELETED) {
                    CheckedRow row = one.row().row();
                    Set<KeyKind> keys = EnumSet.of(KeyKind.MIS_IDENTIFIER);
                    found.called(row, matcher.weigh(row.details(), learner, keys));
                }
            }
        }
    }

    /** @param candidates whom blocking keys led to */
    private record Asked(IdentifiedRow row, List<ScoredCandidate> candidates) {

        /** Whether a key led to somebody who was called so, or nobody is looked for. */
        boolean isAnswered(FileIdentifiers found) {
            return row.row().details().has(LearnerField.ULN)
                    || candidates.stream().anyMatch(one -> found.isCalled(one.uln(), row.identifier()));
        }

        /** Whom the identifier leads to and no key; a row with a ULN asks for nobody. */
        Set<Uln> absent(Map<MisIdentifier, List<IdentifierLink>> byIdentifier, FileIdentifiers found) {
            if (row.row().details().has(LearnerField.ULN) || !found.says(row.identifier())) {
                return Set.of();
            }
            Set<Uln> absent = byIdentifier.getOrDefault(row.identifier(), List.of()).stream()
                    .map(IdentifierLink::uln)
                    .collect(Collectors.toSet());
            candidates.stream()
                    .filter(candidate -> !candidate.merged())
                    .map(ScoredCandidate::uln)
                    .forEach(absent::remove);
            return absent;
        }
    }
}
