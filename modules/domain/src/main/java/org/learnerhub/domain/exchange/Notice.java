package org.learnerhub.domain.exchange;

import org.learnerhub.domain.problem.HubCode;

/**
 * Something worth saying about the file as a whole that does not refuse it.
 *
 * @param place such as the heading in question; empty where there is none
 */
public record Notice(HubCode code, String place) {}
