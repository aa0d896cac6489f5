/** The operator's reports: ghost registrations, and how well their signs find invented ones. */
@NullMarked
package org.learnerhub.app.ghost;

import org.jspecify.annotations.NullMarked;
