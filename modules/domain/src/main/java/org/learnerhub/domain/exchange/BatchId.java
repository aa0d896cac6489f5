package org.learnerhub.domain.exchange;

/** A batch's number, the JobID on the wire; from 1. */
public record BatchId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
