package org.learnerhub.domain.result;

import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;

/** Finds where the fields stand in a file that was sent. */
public interface ColumnPlaces {

    /** By the names of fields; empty where the file has no columns, or none is known. */
    Map<String, ColumnPlace> of(Batch checked, BatchFileReader.Content file);
}
