/** The operator's commands for extracts and their keys, and the learner's own that needs no hub. */
@NullMarked
package org.learnerhub.app.extract.command;

import org.jspecify.annotations.NullMarked;
