package org.learnerhub.domain.access;

import org.learnerhub.domain.problem.HubCode;

/** Counts who is let in and why others are not, without saying who they are. */
public interface DoorWatch {

    void admitted();

    void refused(HubCode code);
}
