package org.learnerhub.domain.exchange.intake;

import org.learnerhub.domain.exchange.BatchId;

/**
 * The hub's word that it has the file.
 *
 * @param alreadyKnown whether the same file was received before; the document is the same bytes then
 * @param document the signed receipt, XML
 */
public record Receipt(BatchId batch, boolean alreadyKnown, byte[] document) {}
