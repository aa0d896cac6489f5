/** Files, folders and locks that only the owner of the process may use, whatever its umask. */
@NullMarked
package org.learnerhub.app.owner;

import org.jspecify.annotations.NullMarked;
