/** The program: puts the modules together and gives them a command line. */
@NullMarked
package org.learnerhub.app;

import org.jspecify.annotations.NullMarked;
