/**
 * The register of providers by REST: tokens for programs, the newline-delimited query of the provider register's contract
 * (1.9), and addresses, pages, changes and downloads for people who build today. {@link
 * org.learnerhub.web.provider.ProviderRest} is the entry. Shows use cases and decides nothing; touches the domain only.
 */
@NullMarked
package org.learnerhub.web.provider;

import org.jspecify.annotations.NullMarked;
