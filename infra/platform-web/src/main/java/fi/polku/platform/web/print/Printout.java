package fi.polku.platform.web.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * A document in HTML, to be printed or handed over: headings, paragraphs, facts and tables that a screen reader finds its way
 * in. Every text is escaped, nothing in it runs, and a browser saves it instead of showing it on our address.
 */
public final class Printout {
    private static final String STYLE = "body{font-family:sans-serif;max-width:60em;margin:2em auto;line-height:1.5}"
            + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.3em;text-align:left;"
            + "vertical-align:top}dt{font-weight:bold}dd{margin:0 0 .6em;white-space:pre-line}";

    private final StringBuilder html = new StringBuilder();

    public Printout(PrintLanguage language, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", title);
    }

    public Printout heading(String text) {
        return element("h2", text);
    }

    public Printout paragraph(String text) {
        return element("p", text);
    }

    public Printout list(List<String> texts) {
        html.append("<ul>\n");
        texts.forEach(text -> element("li", text));
        html.append("</ul>\n");
        return this;
    }

    /** What each thing is, in this order. */
    public Printout facts(SequencedMap<String, String> facts) {
        html.append("<dl>\n");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            element("dt", fact.getKey());
            element("dd", fact.getValue());
        }
        html.append("</dl>\n");
        return this;
    }

    public Printout table(String caption, List<String> head, List<List<String>> rows) {
        html.append("<table>\n");
        element("caption", caption);
        html.append("<thead><tr>");
        head.forEach(
                cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        return this;
    }

    public String html() {
        return html + "</main>\n</body>\n</html>\n";
    }

    /** The document as an answer that no cache keeps. */
    public ResponseEntity<String> download(String filename) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(filename)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(html());
    }

    private Printout element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
