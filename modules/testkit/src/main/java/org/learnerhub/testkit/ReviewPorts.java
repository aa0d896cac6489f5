package org.learnerhub.testkit;

import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCases;

/**
 * Adapters around review that share one database with the others.
 *
 * @param ports the others
 */
public record ReviewPorts(Ports ports, RegisterPages pages, ReviewCases cases, DuplicatePass pass) {}
