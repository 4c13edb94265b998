package org.equipoise.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {

    @Test
    void takesADrawing() {
        assertThat(SvgCheck.faults(svg("""
                <defs><circle id="c" r="2"/></defs><use href="#c" fill="url(#none)"/>
                <text x="1" y="2">16</text><animate attributeName="opacity" values="0;1" dur="1s"/>"""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<rect onload='alert(1)'/>",
                "<a href='https://example.org'><rect/></a>",
                "<image href='https://example.org/x.png'/>",
                "<use href='https://example.org/x.svg#y'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:image/svg+xml;base64,AAAA'/>",
                "<rect fill='url(https://example.org/x)'/>",
                "<rect style='fill:url(//example.org)'/>",
                "<rect fill='u\\72l(//example.org)'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<svg/>",
                "<rect"
            })
    void refusesWhatRunsOrFetchesOrIsNoDrawing(String inside) {
        assertThat(SvgCheck.faults(svg(inside))).isNotEmpty();
    }

    @Test
    void refusesEntitiesAndOtherDocuments() {
        assertThat(SvgCheck.faults(
                        bytes("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isNotEmpty();
        assertThat(SvgCheck.faults(bytes("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")))
                .isNotEmpty();
        assertThat(SvgCheck.faults(bytes("GIF89a"))).isNotEmpty();
        assertThat(SvgCheck.faults(bytes(""))).isNotEmpty();
    }

    private static byte[] svg(String inside) {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>".formatted(inside));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
