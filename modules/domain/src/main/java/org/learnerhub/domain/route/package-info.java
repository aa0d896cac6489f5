/** Routes to achievement: which qualifications somebody needs, how far a learner is, and the routes that institutions keep. */
@NullMarked
package org.learnerhub.domain.route;

import org.jspecify.annotations.NullMarked;
