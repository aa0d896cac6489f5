package org.learnerhub.app.sharing;

import org.learnerhub.domain.extract.StatusLists;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.extract.status.StatusList;
import org.learnerhub.domain.problem.ExtractCode;

/** How extracts of this hub stand, by its own database: no list lags behind here. */
final class OwnStatus implements StatusLists {

    private final IssuedExtracts issued;
    private final String lists;

    OwnStatus(IssuedExtracts issued, String publicUrl) {
        this.issued = issued;
        lists = publicUrl + StatusList.PATH;
    }

    @Override
    public Status of(StatusPlace place) {
        String number = place.list().startsWith(lists) ? place.list().substring(lists.length()) : "";
        if (!number.matches("[1-9][0-9]{0,8}") || Integer.parseInt(number) > issued.lists()) {
            return new Unknown(ExtractCode.EXTRACT_STATUS_UNKNOWN);
        }
        Standing standing = place.index() < StatusList.PLACES
                ? issued.notValid(Integer.parseInt(number)).getOrDefault(Math.toIntExact(place.index()), Standing.VALID)
                : Standing.WITHDRAWN;
        return switch (standing) {
            case VALID -> new Valid();
            case WITHDRAWN -> new Withdrawn();
            case SUPERSEDED -> new Replaced();
        };
    }
}
