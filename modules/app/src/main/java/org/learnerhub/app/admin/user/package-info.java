/** The operator's commands about accounts of people. Decides nothing. */
@NullMarked
package org.learnerhub.app.admin.user;

import org.jspecify.annotations.NullMarked;
