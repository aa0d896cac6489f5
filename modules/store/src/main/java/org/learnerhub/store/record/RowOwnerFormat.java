package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.store.ChunkInput;
import org.learnerhub.store.ChunkOutput;
import org.learnerhub.store.ElementFormat;

/** To whom a row belongs. */
final class RowOwnerFormat implements ElementFormat<RowOwner> {

    private static final List<RowOwner> OWNERS = List.of(RowOwner.values());

    @Override
    public void write(RowOwner owner, ChunkOutput output) {
        output.constant(owner);
    }

    @Override
    public RowOwner read(ChunkInput input) {
        return input.constant(OWNERS);
    }
}
