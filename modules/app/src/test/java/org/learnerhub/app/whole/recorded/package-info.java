/** Exchanges with the hub that are recorded, or that leave their record in the audit trail. */
@NullMarked
package org.learnerhub.app.whole.recorded;

import org.jspecify.annotations.NullMarked;
