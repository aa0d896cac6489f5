package org.learnerhub.domain.registration;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;

/** Writes the answer to a batch of learners as a stream, unsigned, in canonical form where it is XML. */
public interface AnswerWriter {

    /**
     * @param batch as it stands in this edition
     * @param rows in the order of the file
     * @param output the contract's output, in the format of the input
     * @param seal called when the output's rows are written: gives it its signature, and tells what the result document
     *     says of it
     * @param result the hub's own result document
     */
    void write(
            Batch batch,
            Edition edition,
            MatchSettings settings,
            Iterator<AnsweredRow> rows,
            Path output,
            Supplier<KeptOutput> seal,
            Path result);

    /**
     * What the result document says of the model that decided.
     *
     * @param census the version of the census of names; empty where there was none
     */
    record MatchSettings(
            String model,
            String digest,
            String policy,
            String census,
            double prior,
            double match,
            double review,
            double margin) {}
}
