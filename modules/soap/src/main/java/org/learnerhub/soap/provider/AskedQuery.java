package org.learnerhub.soap.provider;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.ProviderCriteria;

/**
 * A request as it is understood.
 *
 * @param criteria null where nobody can fit
 * @param queryId a whole number of any size, as it was sent; 0 where it was not
 * @param stakeholderId likewise
 */
record AskedQuery(@Nullable ProviderCriteria criteria, String queryId, String stakeholderId) {}
