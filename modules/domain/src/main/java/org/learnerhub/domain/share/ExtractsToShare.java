package org.learnerhub.domain.share;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.extract.ExtractOrder;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.extract.IssuedExtract;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.portfolio.OwnAddition;

/** Extracts as the hub issues them. */
public final class ExtractsToShare implements ExtractSource {

    private final MakeExtract make;
    private final Predicate<String> counts;

    /** @param counts whether the extract of an id is neither withdrawn nor replaced */
    public ExtractsToShare(MakeExtract make, Predicate<String> counts) {
        this.make = make;
        this.counts = counts;
    }

    @Override
    public Made make(Wanted wanted, Justification by, Operation operation) {
        ExtractOrder order = new ExtractOrder(
                wanted.uln(),
                Optional.of(wanted.events()),
                wanted.additions().stream().map(OwnAddition::id).toList(),
                wanted.recipient(),
                wanted.purpose(),
                wanted.until());
        IssuedExtract issued = make.make(order, by, operation);
        Map<Face, byte[]> faces = new EnumMap<>(Face.class);
        faces.put(Face.XML, issued.faces().xml());
        faces.put(Face.PDF, issued.faces().pdf());
        faces.put(Face.JSON, issued.faces().json());
        return new Made(issued.content().head().id(), faces);
    }

    @Override
    public boolean counts(String extract) {
        return counts.test(extract);
    }
}
