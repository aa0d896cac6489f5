package org.learnerhub.verify.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Status lists that somebody fetched before: each is the one of the address that it says itself. Whether that is true is
 * for whoever reads it. Where none is of the list that an extract names, the first stands for it, to be refused.
 */
public final class KeptLists implements SignedStatusLists.StatusSource {

    private static final int PARTS = 3;

    private final List<byte[]> lists;

    public KeptLists(List<byte[]> lists) {
        this.lists = List.copyOf(lists);
    }

    @Override
    public Optional<byte[]> list(String address) {
        Optional<byte[]> named =
                lists.stream().filter(list -> address(list).equals(address)).findFirst();
        boolean other = address.endsWith(SignedStatusLists.TOKEN) || address.endsWith(SignedStatusLists.REFRESH);
        return other ? named : named.or(() -> lists.stream().findFirst());
    }

    private static String address(byte[] list) {
        String[] parts = new String(list, StandardCharsets.UTF_8).strip().split("\\.", -1);
        if (parts.length != PARTS) {
            return "";
        }
        try {
            Map<String, Object> payload = StrictJson.object(SignedJson.decoded(parts[1]));
            return String.valueOf(payload.containsKey("id") ? payload.get("id") : payload.get("sub"));
        } catch (Flaw flaw) {
            return "";
        }
    }
}
