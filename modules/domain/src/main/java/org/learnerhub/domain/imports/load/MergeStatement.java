package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.Disagreement.Decision;
import org.learnerhub.domain.imports.Disagreement.State;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;
import org.learnerhub.domain.ukrlp.part.Words;

/**
 * What a provider becomes by what a row says of it. Part by part: what an import said before, or nobody, is taken over; what
 * a person said stays, and the disagreement is noted. No import ends a provider that is at work, or for good one whose end
 * is under way.
 */
final class MergeStatement {

    private final Statement statement;
    private final @Nullable Provider present;
    private final Origins origins;
    private final List<Disagreement> standing;
    private final String source;
    private final Instant now;
    private final ProviderDraft draft;
    private final List<ImportFinding> findings = new ArrayList<>();
    private final List<Disagreement> raised = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private boolean ending;
    private boolean stillDisagrees;

    /** @param standing open and kept disagreements of the provider */
    MergeStatement(
            Statement statement,
            @Nullable Provider present,
            Origins origins,
            List<Disagreement> standing,
            String source,
            Instant now) {
        this.statement = statement;
        this.present = present;
        this.origins = origins;
        this.standing = standing;
        this.source = source;
        this.now = now;
        draft = present == null
                ? ProviderDraft.named(
                        statement.ukprn(), statement.said(Part.LEGAL_NAME).orElseThrow(), now)
                : ProviderDraft.of(present);
    }

    /**
     * @param next equal to the present one where nothing changes
     * @param ending whether the row would end a provider that is at work, or end for good one whose end is under way
     */
    record Merged(
            Provider next,
            List<ImportFinding> findings,
            List<Disagreement> raised,
            List<Settled> settled,
            boolean ending) {}

    /** A disagreement that is none any longer. */
    record Settled(long number, Decision decision) {}

    Merged merged() {
        status();
        statement.parts().keySet().stream()
                .filter(part -> part != Part.CLOSED || !ending)
                .forEach(this::part);
        statement.alsoNamed().stream()
                .filter(name -> present == null || !origins.hadAlias(name))
                .forEach(draft::alias);
        SourceLinks.bring(statement, draft, stillDisagrees, LocalDate.ofInstant(now, ZoneOffset.UTC));
        verified();
        return new Merged(draft.build(), findings, raised, settled, ending);
    }

    private void status() {
        ProviderStatus said = statement.status();
        if (said == null) {
            return;
        }
        if (present == null) {
            draft.status(said);
            return;
        }
        if (statement.fitting().contains(present.status())) {
            settle(Part.STATUS);
            return;
        }
        ending = said == ProviderStatus.DEACTIVATED
                || (said == ProviderStatus.DEACTIVATING && Statement.AT_WORK.contains(present.status()));
        if (ending) {
            String closed = statement.said(Part.CLOSED).orElse(null);
            disagree(Part.STATUS, Words.cells(said.code(), closed), ProviderCode.PROVIDER_CLOSED_THERE);
        } else if (origins.isImports(Part.STATUS)) {
            draft.status(said);
            settle(Part.STATUS);
        } else {
            disagree(Part.STATUS, said.code(), ProviderCode.PROVIDER_DISAGREES);
        }
    }

    private void part(Part part) {
        String said = statement.said(part).orElse(null);
        String ours = present == null ? null : part.of(present);
        if (Objects.equals(said, ours)) {
            settle(part);
        } else if (present == null || origins.isImports(part)) {
            part.put(draft, said, now);
            settle(part);
        } else if (said == null) {
            settle(part);
        } else {
            disagree(part, said, ProviderCode.PROVIDER_DISAGREES);
        }
    }

    private void disagree(Part part, @Nullable String theirs, ProviderCode code) {
        String ours = present == null ? null : part.of(present);
        stillDisagrees = true;
        for (Disagreement one : standing) {
            if (one.part().equals(part.name())) {
                boolean same = Objects.equals(one.ours(), ours) && Objects.equals(one.theirs(), theirs);
                if (same && one.isKept()) {
                    return;
                }
                if (same) {
                    findings.add(new ImportFinding(code, part.name(), null));
                    return;
                }
                end(one);
            }
        }
        findings.add(new ImportFinding(code, part.name(), null));
        raised.add(new Disagreement(0, statement.ukprn(), part.name(), ours, theirs, source, now, null));
    }

    private void settle(Part part) {
        standing.stream().filter(one -> one.part().equals(part.name())).forEach(this::end);
    }

    private void end(Disagreement one) {
        if (one.isOpen()) {
            settled.add(new Settled(one.number(), new Decision(State.SETTLED, source, now, null)));
        }
    }

    /** Another register vouches for a provider from the day on which its number there is first known. */
    private void verified() {
        boolean vouched = statement
                .said(Part.SCHOOL_URN)
                .or(() -> statement.said(Part.COMPANY))
                .isPresent();
        Optional<Provider> before = Optional.ofNullable(present);
        boolean known = before.map(Provider::verified).isPresent()
                || before.filter(one -> Part.SCHOOL_URN.of(one) != null || Part.COMPANY.of(one) != null)
                        .isPresent();
        if (vouched && !known) {
            draft.verifiedAt(now);
        }
    }
}
