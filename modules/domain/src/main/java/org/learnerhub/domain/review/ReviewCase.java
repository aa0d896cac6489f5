package org.learnerhub.domain.review;

import java.time.Instant;

/**
 * A question for a person.
 *
 * @param id from 1, ascending in the order of opening
 */
public record ReviewCase(long id, ReviewSubject subject, Instant openedAt, ReviewState state) {}
