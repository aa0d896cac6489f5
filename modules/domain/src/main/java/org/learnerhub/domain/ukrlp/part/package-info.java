/**
 * The parts of a provider, each as words: what two registers say of it is compared part by part, kept where it disagrees, and
 * written back from the same words.
 */
@NullMarked
package org.learnerhub.domain.ukrlp.part;

import org.jspecify.annotations.NullMarked;
