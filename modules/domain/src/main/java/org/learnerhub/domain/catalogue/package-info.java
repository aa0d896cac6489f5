/** The catalogue of every code the hub can give. It knows the areas; no area knows it. */
@NullMarked
package org.learnerhub.domain.catalogue;

import org.jspecify.annotations.NullMarked;
