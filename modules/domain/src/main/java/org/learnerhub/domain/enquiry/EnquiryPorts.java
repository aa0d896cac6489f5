package org.learnerhub.domain.enquiry;

import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Everything outside that enquiries about single learners, and changes to them, stand on.
 *
 * @param register for changes; enquiries read through the gate
 * @param notedFinds writes finds with the trail
 */
public record EnquiryPorts(
        UnitOfWork unitOfWork, LearnerRegister register, ReadGate gate, RecentFinds finds, NotedFinds notedFinds) {}
