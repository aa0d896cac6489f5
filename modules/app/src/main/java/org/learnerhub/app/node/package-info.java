/** One running node: settings, assembly of the modules, broker, web server. The only place with a real clock. */
@NullMarked
package org.learnerhub.app.node;

import org.jspecify.annotations.NullMarked;
