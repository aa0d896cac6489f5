/**
 * XML as streams: parsers made in one hardened place, a cursor that bounds what it reads and says where it stands, and
 * the writer of canonical documents, whose bytes are signed as they are. Knows no document.
 */
@NullMarked
package org.learnerhub.files.xml;

import org.jspecify.annotations.NullMarked;
