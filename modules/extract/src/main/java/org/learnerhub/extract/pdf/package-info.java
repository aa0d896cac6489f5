/**
 * The extract for people: a PDF/A-3a that is PDF/UA too, with the signed XML inside and signed itself (PAdES). It decides how
 * an extract looks; what it says is the content's, and nothing of that is left out.
 */
@NullMarked
package org.learnerhub.extract.pdf;

import org.jspecify.annotations.NullMarked;
