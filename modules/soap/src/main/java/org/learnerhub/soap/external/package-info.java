/** The external service: achievements of awarding organisations by message (contract 1.6). */
@NullMarked
package org.learnerhub.soap.external;

import org.jspecify.annotations.NullMarked;
