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
import java.util.Objects;
import java.util.regex.Pattern;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Decision;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.summary.Summary;

/// Prints summaries.
@ApplicationScoped
public class SummaryPrinter {

    public static final String PDF = "application/pdf";

    /// What XML cannot hold at all: control characters and halves of characters.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String POLICY = "Content-Security-Policy";

    private final PdfWriter writer;
    private final RoutingContext request;
    private final String style;

    SummaryPrinter(PdfWriter writer, RoutingContext request) {
        this.request = request;
        this.writer = writer;
        this.style = style();
    }

    public Response html(Decision decision, AidText aid, Summary summary) {
        // The pages' policy is there already, and would be obeyed beside this one.
        request.response().headers().remove(POLICY);
        return Response.ok(print(decision, aid, summary, false))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(POLICY, policy())
                .build();
    }

    public Response pdf(Decision decision, AidText aid, Summary summary) {
        String page = print(decision, aid, summary, false);
        String printable = writer.canPrint(page) ? page : print(decision, aid, summary, true);
        return Response.ok(writer.write(printable))
                .type(PDF)
                .header("Content-Disposition", "attachment; filename=\"summary.pdf\"")
                .build();
    }

    private String print(Decision decision, AidText aid, Summary summary, boolean replaced) {
        String page = new PrintedSummary(
                        decision.patientReference(),
                        SummarySheet.of(aid, summary, Words.in(Language.ENGLISH)),
                        aid.language(),
                        summary.revision() == null,
                        replaced,
                        style)
                .render();
        return UNPRINTABLE.matcher(page).replaceAll("\uFFFD");
    }

    /// Nothing but the document's own style.
    private String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(Base64.getEncoder().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(SummaryPrinter.class.getResourceAsStream("print.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
