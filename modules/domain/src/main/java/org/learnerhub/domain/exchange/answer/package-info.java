/** What a batch is answered with: a signed answer or a refusal, its further editions, and how they come to the sender. */
@NullMarked
package org.learnerhub.domain.exchange.answer;

import org.jspecify.annotations.NullMarked;
