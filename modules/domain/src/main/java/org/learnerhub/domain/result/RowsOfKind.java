package org.learnerhub.domain.result;

import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;

/** The rows of answered batches of some kinds. */
interface RowsOfKind {

    /** All of a chunk, from 0. */
    List<ReadRow> chunk(Batch answered, int chunk);

    /** What a file of these columns says of itself, by heading. */
    Map<String, String> head(Batch answered);

    /** Headings by the names of fields, in the order of columns. */
    Map<String, String> headings(Batch answered);
}
