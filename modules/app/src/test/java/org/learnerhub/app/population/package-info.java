/** The second population: its names, slips and pairs. */
@NullMarked
package org.learnerhub.app.population;

import org.jspecify.annotations.NullMarked;
