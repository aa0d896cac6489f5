/**
 * The pages of whoever runs the hub: batches, queues, parked work, institutions, accounts, certificates, the audit trail,
 * settings, nodes and figures. Shows use cases and decides nothing.
 */
@NullMarked
package org.learnerhub.web.operator;

import org.jspecify.annotations.NullMarked;
