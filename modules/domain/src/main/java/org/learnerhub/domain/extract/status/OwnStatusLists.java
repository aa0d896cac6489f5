package org.learnerhub.domain.extract.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.extract.StatusLists;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.problem.ExtractCode;

/** How this hub's own extracts stand, from the ledger itself; of others it knows nothing. */
public final class OwnStatusLists implements StatusLists {

    private final IssuedExtracts extracts;
    private final Pattern address;

    /** @param publicUrl without a slash behind */
    public OwnStatusLists(IssuedExtracts extracts, String publicUrl) {
        this.extracts = extracts;
        this.address = Pattern.compile(Pattern.quote(publicUrl + StatusList.PATH) + "([1-9][0-9]{0,6})");
    }

    @Override
    public Status of(StatusPlace place) {
        Matcher own = address.matcher(place.list());
        if (!own.matches() || place.index() >= StatusList.PLACES) {
            return new Unknown(ExtractCode.EXTRACT_STATUS_UNKNOWN);
        }
        Standing standing =
                extracts.notValid(Integer.parseInt(own.group(1))).getOrDefault((int) place.index(), Standing.VALID);
        return switch (standing) {
            case VALID -> new Valid();
            case WITHDRAWN -> new Withdrawn();
            case SUPERSEDED -> new Replaced();
        };
    }
}
