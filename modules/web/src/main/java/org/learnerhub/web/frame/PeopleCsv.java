package org.learnerhub.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learnerhub.domain.result.Formula;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for spreadsheets: no cell is taken for a formula. */
public final class PeopleCsv {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StringBuilder text = new StringBuilder();

    /** @param cells values as they are */
    public PeopleCsv row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(safe(cells.get(i))));
        }
        text.append("\r\n");
        return this;
    }

    public PeopleCsv row(String... cells) {
        return row(List.of(cells));
    }

    /** With an apostrophe before what a spreadsheet would take for a formula. */
    public static String safe(String cell) {
        return Formula.isOne(cell) ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    /** @param name of the file, letters, digits and hyphens */
    public ResponseEntity<byte[]> answer(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
