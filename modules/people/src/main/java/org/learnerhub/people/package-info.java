/**
 * Invents learners in any number, as varied as real ones, and people of an earlier file as another college would type
 * them. Decides nothing about real learners; reads only its own tables. The same seed gives the same bytes.
 */
@NullMarked
package org.learnerhub.people;

import org.jspecify.annotations.NullMarked;
