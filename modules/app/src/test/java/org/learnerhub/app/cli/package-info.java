@NullMarked
package org.learnerhub.app.cli;

import org.jspecify.annotations.NullMarked;
