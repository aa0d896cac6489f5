/**
 * How issued extracts stand: which were withdrawn and which no longer say what the record says, and what of that is published,
 * so that whoever asks tells nobody about which one. Reads of records only whether an event still says the same.
 */
@NullMarked
package org.learnerhub.domain.extract.status;

import org.jspecify.annotations.NullMarked;
