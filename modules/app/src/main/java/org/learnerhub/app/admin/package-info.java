/** The operator's commands: institutions, first load of a register, single learners, audit, dead letters. Beside a running hub they work by it or, with a database that takes several processes, next to it. */
@NullMarked
package org.learnerhub.app.admin;

import org.jspecify.annotations.NullMarked;
