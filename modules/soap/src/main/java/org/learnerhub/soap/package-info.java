/**
 * The SOAP services: the learner service in both dialects and the batch exchange. Decides how messages are read, refused
 * and answered on the wire; what is done with them is the domain's business.
 */
@NullMarked
package org.learnerhub.soap;

import org.jspecify.annotations.NullMarked;
