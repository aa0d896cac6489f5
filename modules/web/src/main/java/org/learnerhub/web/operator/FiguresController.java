package org.learnerhub.web.operator;

import java.util.List;
import java.util.regex.Pattern;
import org.learnerhub.domain.monitoring.HubFigures;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.PeopleCsv;
import org.learnerhub.web.frame.Show;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Figures over time: each as a plot, as a table, and as CSV. */
@Controller
class FiguresController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final OperatorPages.Needs needs;
    private final Show show;

    FiguresController(OperatorPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/operator/figures")
    String figures(Model model) {
        HubFigures hub = needs.figures().figures();
        model.addAttribute("madeAt", hub.madeAt());
        model.addAttribute("whole", hub.whole());
        model.addAttribute("figures", new Figures(hub, show).all());
        return "operator/figures";
    }

    @GetMapping("/operator/plots/{name}.svg")
    ResponseEntity<byte[]> plot(@PathVariable("name") String name) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Cache-Control", "no-store")
                .body(figure(name).svg());
    }

    @GetMapping("/operator/figures/{name}.csv")
    ResponseEntity<byte[]> csv(@PathVariable("name") String name) {
        Figure figure = figure(name);
        PeopleCsv csv = new PeopleCsv().row(figure.heads());
        figure.rows()
                .forEach(
                        row -> csv.row(row.stream().map(FiguresController::bare).toList()));
        return csv.answer(name + ".csv");
    }

    /** Numbers without separators, as spreadsheets reckon with them. */
    private static String bare(String cell) {
        return NUMBER.matcher(cell).matches() ? cell.replace(",", "") : cell;
    }

    private Figure figure(String name) {
        List<Figure> all = new Figures(needs.figures().figures(), show).all();
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(NothingHere::new);
    }
}
