package org.learnerhub.domain.result;

import org.learnerhub.domain.exchange.Batch;

/** A row with its batch. */
public record ShownRow(Batch batch, ResultRow row) {}
