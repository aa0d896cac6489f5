/** Measures the whole hub beside the bare costs of its parts, in one run. Load stays in this process and on loopback. */
@NullMarked
package org.learnerhub.benchmarks;

import org.jspecify.annotations.NullMarked;
