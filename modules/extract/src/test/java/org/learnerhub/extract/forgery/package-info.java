/**
 * What somebody may do to an extract, in one list for all three faces. Each face says of each kind how it is done there and
 * what is to be said of it, or why it cannot be done.
 */
package org.learnerhub.extract.forgery;
