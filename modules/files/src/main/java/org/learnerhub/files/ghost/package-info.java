/** Reports of ghost registrations as files: XML of {@code schemas/ghosts-v1.xsd} in canonical form, and CSV. */
@NullMarked
package org.learnerhub.files.ghost;

import org.jspecify.annotations.NullMarked;
