package org.equipoise.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Decision;
import org.equipoise.document.SummarySheet.Reader;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.standing.Held;
import org.equipoise.summary.Summary;

/// Prints summaries.
@ApplicationScoped
public class SummaryPrinter {

    public static final String PDF = "application/pdf";

    /// What XML cannot hold at all: control characters and halves of characters.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /// Signs around what is inserted, and marks of direction. The fonts have no letters for them.
    private static final Pattern ISOLATES = Pattern.compile("[\\u200E\\u200F\\u2066-\\u2069]");

    private static final String PAGES = "\"{print-page}\" counter(page) \"{print-of}\" counter(pages)";
    private static final String PAGES_FROM_THE_RIGHT = "counter(pages) \"{print-of}\" counter(page) \"{print-page}\"";

    private static final String POLICY = "Content-Security-Policy";

    private final ObjectionBook objections;
    private final PdfWriter writer;
    private final RoutingContext request;
    private final String style;

    SummaryPrinter(ObjectionBook objections, PdfWriter writer, RoutingContext request) {
        this.objections = objections;
        this.request = request;
        this.writer = writer;
        this.style = style();
    }

    public Response html(Decision decision, AidText aid, Summary summary) {
        // The pages' policy is there already, and would be obeyed beside this one.
        request.response().headers().remove(POLICY);
        return Response.ok(print(decision, aid, summary, ToldSheet.NONE, false, style(say(aid))))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .language(say(aid).language().tag())
                .header(POLICY, policy(style(say(aid))))
                .build();
    }

    public Response pdf(Decision decision, AidText aid, Summary summary) {
        return pdf(decision, aid, summary, ToldSheet.NONE);
    }

    /// The patient's own copy.
    public Response pdf(Decision decision, AidText aid, Summary summary, ToldSheet told) {
        String drawn = drawn(say(aid));
        String page = print(decision, aid, summary, told, false, drawn);
        String printable = writer.canPrint(page) ? page : print(decision, aid, summary, told, true, drawn);
        return Response.ok(writer.write(ISOLATES.matcher(printable).replaceAll("")))
                .type(PDF)
                .header("Content-Disposition", "attachment; filename=\"summary.pdf\"")
                .build();
    }

    private String print(
            Decision decision, AidText aid, Summary summary, ToldSheet told, boolean replaced, String printedStyle) {
        Speech say = say(aid);
        String page = new PrintedSummary(
                        say,
                        new Held(decision.aidSlug(), decision.aidVersion()),
                        decision.patientReference(),
                        SummarySheet.of(aid, summary, objections.open(decision), Reader.ANYBODY, say.words()),
                        told,
                        summary.revision() == null,
                        replaced,
                        printedStyle)
                .render();
        return UNPRINTABLE.matcher(page).replaceAll("\uFFFD");
    }

    /// Nothing but the document's own style.
    private static String policy(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(Base64.getEncoder().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What stands at the foot of each sheet is written in the style.
    private String style(Speech say) {
        return filled(style, say, UnaryOperator.identity());
    }

    /// The same for a PDF, where nobody joins and turns the letters at the foot.
    private String drawn(Speech say) {
        RightToLeft letters = new RightToLeft();
        return say.language().rightToLeft()
                ? filled(
                        style.replace(PAGES, PAGES_FROM_THE_RIGHT),
                        say,
                        text -> letters.reorderRTLTextToLTR(letters.shapeText(text)))
                : style(say);
    }

    private static String filled(String style, Speech say, UnaryOperator<String> drawing) {
        String printed = style;
        for (String words : List.of("print-title", "print-page", "print-of", "print-draft-footer")) {
            printed = printed.replace(
                    "{%s}".formatted(words), drawing.apply(say.words().say(words)));
        }
        return printed;
    }

    private static Speech say(AidText aid) {
        return Speech.in(Language.of(aid.language()).orElse(Language.ENGLISH));
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(SummaryPrinter.class.getResourceAsStream("print.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
