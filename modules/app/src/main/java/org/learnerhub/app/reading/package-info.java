/** What commands read: files checked as the hub checks them, row by row as far as they are asked for, and models of matching. */
@NullMarked
package org.learnerhub.app.reading;

import org.jspecify.annotations.NullMarked;
