package org.learnerhub.domain.exchange;

/**
 * One answer under one name in an institution's folder.
 *
 * @param edition of the answer; a refusal counts as edition 1
 */
public record Delivery(BatchId batch, String fileName, int edition) {}
