/**
 * The XML face: its one form, and whether a document has it and is signed. Who makes extracts writes by the same form.
 */
@NullMarked
package org.learnerhub.verify.xml;

import org.jspecify.annotations.NullMarked;
