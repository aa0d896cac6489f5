package org.learnerhub.soap.exchange;

import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange;

/** What the batch exchange stands on where it is about the register of providers. */
public record ExchangeProviders(ReadProviderChanges changes, ProposeChange propose) {}
