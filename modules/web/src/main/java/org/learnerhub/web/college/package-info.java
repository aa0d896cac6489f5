/**
 * Pages of an institution beside those about files: learners, rows in review, its entry in the register of providers, its
 * accounts. Awarding bodies have those that are for them too. They show use cases and decide nothing.
 */
@NullMarked
package org.learnerhub.web.college;

import org.jspecify.annotations.NullMarked;
