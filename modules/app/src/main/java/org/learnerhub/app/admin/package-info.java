/** The operator's commands: institutions, first load of a register, single learners, audit, dead letters. They work beside a running hub. */
@NullMarked
package org.learnerhub.app.admin;

import org.jspecify.annotations.NullMarked;
