/** The register of learning providers: versions, the present entries with what finds them, places. {@link ProviderTables} is the entry. */
@NullMarked
package org.learnerhub.store.ukrlp;

import org.jspecify.annotations.NullMarked;
