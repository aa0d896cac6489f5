package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.soap.record.RecordService;

class SavedRoutesTest {

    private static final String CALLER = "<invokingOrganisation><Password>" + MemoryInstitutions.PASSWORD
            + "</Password><Ukprn>TEST0038</Ukprn><Username>R. Registrar</Username></invokingOrganisation>";

    @TempDir
    private Path folder;

    @Test
    void an_organisation_keeps_so_many_routes_and_no_more_until_it_deletes_one() {
        try (RunningServices doors = new RunningServices(folder, false)) {
            for (int i = 0; i < SavedRoutes.MOST; i++) {
                assertThat(save(doors)).contains("WSRC0006");
            }
            assertThat(save(doors)).contains("WSEC0006", "HUB-6063");
            assertThat(post(doors, "DeleteSavedRtaQuery", "<queryId>1</queryId>"))
                    .contains("WSRC0006");
            assertThat(save(doors)).contains("WSRC0006");
        }
    }

    private static String save(RunningServices doors) {
        return post(doors, "SaveRtaQuery", "<query><References><Reference>601/4505/5</Reference></References></query>");
    }

    private static String post(RunningServices doors, String operation, String members) {
        String message = "<" + operation + " xmlns='http://tempuri.org/'>" + CALLER + members + "</" + operation + ">";
        return Soap.post(doors.uri(RecordService.PATH), Soap.envelope(message)).body();
    }
}
