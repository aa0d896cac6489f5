package org.learnerhub.domain.models;

import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.matching.MatchModels;
import org.learnerhub.domain.work.UnitOfWork;

/** What the model register's use cases stand on; all over one database. */
public record ModelPorts(UnitOfWork unitOfWork, MatchModels texts, ModelRegister register, AuditTrail audit) {}
