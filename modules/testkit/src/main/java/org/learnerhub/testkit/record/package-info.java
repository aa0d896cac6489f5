/** What every adapter of the ports of feeds, records and qualifications must do, written once, and events to try it on. */
@NullMarked
package org.learnerhub.testkit.record;

import org.jspecify.annotations.NullMarked;
