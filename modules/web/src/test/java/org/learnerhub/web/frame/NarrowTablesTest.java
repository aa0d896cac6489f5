package org.learnerhub.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Wide tables carry what narrow screens need; whatever else a template makes stays as it is. */
class NarrowTablesTest {

    private static final String TABLE = "<table class=\"govuk-table\"><caption>Files</caption>"
            + "<thead><tr><th scope=\"col\" th:each=\"head : ${heads}\" th:text=\"${head}\">x</th></tr></thead>"
            + "<tbody><tr th:each=\"row : ${rows}\"><th scope=\"row\" th:text=\"${row[0]}\">1</th>"
            + "<td th:each=\"cell, at : ${row}\" th:unless=\"${at.first}\"><span th:text=\"${cell}\">x</span></td></tr>"
            + "</tbody></table>";

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new TablesDialect());
        return engine;
    }

    @Test
    void cells_say_their_column_and_all_parts_their_role() {
        assertThat(made("<div class=\"hub-scroll\">" + TABLE + "</div>", "Job", "Sent & kept", "\"Rows\""))
                .isEqualTo("<div class=\"hub-scroll\"><table class=\"govuk-table hub-reflow\" role=\"table\">"
                        + "<caption>Files</caption><thead role=\"rowgroup\"><tr role=\"row\">"
                        + "<th scope=\"col\" role=\"columnheader\">Job</th>"
                        + "<th scope=\"col\" role=\"columnheader\">Sent &amp; kept</th>"
                        + "<th scope=\"col\" role=\"columnheader\">&quot;Rows&quot;</th></tr></thead>"
                        + "<tbody role=\"rowgroup\"><tr role=\"row\">"
                        + "<th scope=\"row\" role=\"rowheader\" data-label=\"Job\">1</th>"
                        + "<td role=\"cell\" data-label=\"Sent &amp; kept\"><span>2</span></td>"
                        + "<td role=\"cell\" data-label=\"&quot;Rows&quot;\"><span>3</span></td></tr></tbody>"
                        + "</table></div>");
    }

    @Test
    void a_table_of_two_columns_stays_as_it_is_and_so_does_one_that_is_in_no_box() {
        assertThat(made("<div class=\"hub-scroll\">" + TABLE + "</div>", "Job", "Rows"))
                .contains("<table class=\"govuk-table\">")
                .doesNotContain("role=", "data-label");
        assertThat(made("<div class=\"other\">" + TABLE + "</div>", "Job", "Sent", "Rows"))
                .doesNotContain("role=", "data-label", "hub-reflow");
    }

    @Test
    void what_comes_after_a_box_is_in_none() {
        String twice = "<div class=\"hub-scroll\"><div>" + TABLE + "</div></div>" + TABLE;

        String made = made(twice, "Job", "Sent", "Rows");

        assertThat(made.split("hub-reflow", -1)).as(made).hasSize(2);
        assertThat(made.substring(made.indexOf("</div></div>"))).doesNotContain("role=");
    }

    private String made(String template, String... heads) {
        List<String> row = List.of("1", "2", "3").subList(0, heads.length);
        Map<String, Object> model = Map.of("heads", List.of(heads), "rows", List.of(row));
        return engine.process(template, new Context(Locale.ENGLISH, model));
    }
}
