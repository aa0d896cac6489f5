/**
 * The register of learning providers (UKRLP): who every provider is, was and who took over, in versions that stay; what
 * other registers say of it; the queries of the provider register's services. Contract: provider register. Reads and writes
 * by {@link org.learnerhub.domain.ukrlp.ProviderRegister}; holds no person but the contacts that providers publish.
 */
@NullMarked
package org.learnerhub.domain.ukrlp;

import org.jspecify.annotations.NullMarked;
