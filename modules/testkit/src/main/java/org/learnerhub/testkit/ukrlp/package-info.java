/** The register of providers for tests: in memory, sample providers, and what every adapter of its ports must do. */
@NullMarked
package org.learnerhub.testkit.ukrlp;

import org.jspecify.annotations.NullMarked;
