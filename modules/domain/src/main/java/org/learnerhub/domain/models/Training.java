package org.learnerhub.domain.models;

/**
 * Where a model's weights come from.
 *
 * @param start the digest of the model that training started from
 * @param people how many learners it walked
 * @param figures each weight before and after and how often it was seen, as JSON
 */
public record Training(String start, long people, String figures) {}
