package org.learnerhub.soap.record;

import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;

/** What operations on challenges stand on. */
public record ChallengeUseCases(RaiseChallenge raise, ShowChallenges show, CloseChallenge close) {}
