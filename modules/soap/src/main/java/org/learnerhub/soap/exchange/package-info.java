/**
 * The batch exchange: whole files in, receipts and documents out, as attachments and streams, and its fault.
 */
@NullMarked
package org.learnerhub.soap.exchange;

import org.jspecify.annotations.NullMarked;
