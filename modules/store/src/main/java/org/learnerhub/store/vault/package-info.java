/** Files in a folder, noted in the database and held against it. {@link VaultFolder} is the entry. */
@NullMarked
package org.learnerhub.store.vault;

import org.jspecify.annotations.NullMarked;
