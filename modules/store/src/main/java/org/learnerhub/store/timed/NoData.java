package org.learnerhub.store.timed;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Timed work has no data: nothing is written, and nothing that somebody put into the column is ever read. */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return new byte[0];
    }

    @Override
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public <T> T deserialize(Class<T> type, byte[] data) {
        return null;
    }
}
