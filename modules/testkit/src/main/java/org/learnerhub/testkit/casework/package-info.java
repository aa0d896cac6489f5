/**
 * What every adapter of the ports of casework must do, written once.
 */
@NullMarked
package org.learnerhub.testkit.casework;

import org.jspecify.annotations.NullMarked;
