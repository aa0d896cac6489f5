/**
 * XML signatures: makes the hub's and judges anybody's. It decides whether a document is signed as a whole, unaltered,
 * by a certificate that somebody named beforehand; every byte it reads is taken to come from an enemy.
 */
@NullMarked
package org.learnerhub.signature;

import org.jspecify.annotations.NullMarked;
