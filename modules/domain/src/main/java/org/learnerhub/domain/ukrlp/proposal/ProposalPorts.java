package org.learnerhub.domain.ukrlp.proposal;

import java.time.InstantSource;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.work.UnitOfWork;

/** What proposals stand on. */
public record ProposalPorts(
        UnitOfWork unitOfWork, ProviderRegister register, Proposals proposals, AuditTrail audit, InstantSource clock) {}
