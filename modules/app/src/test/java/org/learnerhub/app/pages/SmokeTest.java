package org.learnerhub.app.pages;

import org.junit.jupiter.api.Test;
import org.jsoup.Jsoup;
import org.learnerhub.app.PagesHub;

class SmokeTest {
    @Test
    void all() {
        PagesHub hub = PagesHub.shared();
        for (String role : new String[] {"college", "awarding"}) {
            for (String p : new String[] {"", "/upload", "/batches", "/feeds", "/learners", "/reviews", "/held", "/held?registered=true", "/challenges", "/challenges/1", "/challenges/2", "/provider", "/provider/change/legal", "/provider/change/aliases", "/users",
                "/batches/1", "/batches/2","/batches/3","/batches/4", "/batches/1/rows", "/batches/2/rows", "/batches/3/rows", "/templates/learners-empty.csv", "/templates/achievements-example.csv"}) {
                var a = hub.as(role).get("/" + role + p);
                System.out.println(role + p + " " + a.statusCode() + " " + (a.statusCode() == 200 ? "" : Jsoup.parse(a.body()).text()));
                try { java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/p3pages/" + (role + p).replaceAll("[/?]", "_") + ".html"), a.body()); } catch (Exception e) { throw new IllegalStateException(e); }
            }
            var r = hub.as(role).get("/batches/1/rows/2"); System.out.println("row " + role + " " + r.statusCode());
        }
        var r = hub.as("helpdesk").get("/batches/1/rows/2"); System.out.println("row helpdesk " + r.statusCode());
        System.out.println(hub.as("college").send("/college/learners", "/college/learners/by-number", java.util.Map.of("ULN", hub.uln(), "GivenName", hub.givenName(), "FamilyName", hub.familyName())).body());
    }
}
