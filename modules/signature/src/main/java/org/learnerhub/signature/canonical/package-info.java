/**
 * Exclusive canonicalisation of a stream: what is digested of a document of any length, in constant memory. Decides
 * nothing about trust.
 */
@NullMarked
package org.learnerhub.signature.canonical;

import org.jspecify.annotations.NullMarked;
