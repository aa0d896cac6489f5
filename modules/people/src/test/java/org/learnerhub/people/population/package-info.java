/** The second population: its names, slips and pairs. */
@NullMarked
package org.learnerhub.people.population;

import org.jspecify.annotations.NullMarked;
