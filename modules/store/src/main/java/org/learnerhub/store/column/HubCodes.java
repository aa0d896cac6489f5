package org.learnerhub.store.column;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.problem.HubCode;

/** Codes as they are stored: by the code itself, which is never reused, while areas and names of constants may change. */
public final class HubCodes {

    private static final String PREFIX = "HUB-";
    private static final Map<Integer, HubCode> BY_NUMBER =
            Catalogue.codes().stream().collect(Collectors.toMap(HubCodes::number, Function.identity()));

    private HubCodes() {}

    /** The digits: 3001 for {@code HUB-3001}. */
    public static int number(HubCode code) {
        return Integer.parseInt(code.code().substring(PREFIX.length()));
    }

    public static HubCode ofNumber(int number) {
        HubCode code = BY_NUMBER.get(number);
        if (code == null) {
            throw unknown(PREFIX + number);
        }
        return code;
    }

    public static HubCode of(String text) {
        return Catalogue.find(text).orElseThrow(() -> unknown(text));
    }

    private static IllegalStateException unknown(String code) {
        return new IllegalStateException("this version of the hub does not know " + code);
    }
}
