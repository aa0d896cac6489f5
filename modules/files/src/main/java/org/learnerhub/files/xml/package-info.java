/**
 * XML as streams: parsers made in one hardened place, and a cursor that bounds what it reads and says where it stands.
 * Knows no document.
 */
@NullMarked
package org.learnerhub.files.xml;

import org.jspecify.annotations.NullMarked;
