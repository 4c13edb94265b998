package org.equipoise.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.equipoise.media.MediaFile.Cue;

/// Captions in WebVTT, read strictly: cues in their order, each with words, none longer than what it belongs to.
public final class WebVtt {

    private static final Pattern TIMES = Pattern.compile(
            "(?<start>(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})[ \\t]+-->[ \\t]+(?<end>(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})(?:[ \\t].*)?");

    private static final String ARROW = "-->";

    private final List<String> lines;
    private final long length;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /// @param line from 1
    public record Fault(int line, String reason) {}

    /// What came of reading captions; where there are faults, the cues do not count.
    public record Captions(List<Cue> cues, List<Fault> faults) {}

    private WebVtt(String text, long length) {
        this.lines = text.lines().toList();
        this.length = length;
    }

    /// @param length of what the captions belong to, in milliseconds
    public static Captions read(String text, long length) {
        WebVtt file = new WebVtt(text.startsWith("\uFEFF") ? text.substring(1) : text, length);
        file.read();
        return new Captions(file.cues, file.faults);
    }

    private void read() {
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            faults.add(new Fault(1, "captions begin with a line WEBVTT"));
            return;
        }
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            if (at > 0 && end > at) {
                block(at, end);
            }
            at = end + 1;
        }
        if (cues.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, "there is no cue in the captions"));
        }
    }

    /// @param from its first line, counted from 0
    /// @param to the line after its last
    private void block(int from, int to) {
        String first = lines.get(from);
        if (first.matches("(NOTE|STYLE|REGION)([ \\t].*)?")) {
            return;
        }
        int timing = first.contains(ARROW) ? from : from + 1;
        Matcher times = TIMES.matcher(timing < to ? lines.get(timing).strip() : "");
        if (!times.matches()) {
            faults.add(new Fault(from + 1, "a cue has its times as in 00:01.000 --> 00:03.500"));
            return;
        }
        cue(
                new Cue(
                        milliseconds(times.group("start")),
                        milliseconds(times.group("end")),
                        String.join("\n", lines.subList(timing + 1, to)).strip()),
                timing + 1);
    }

    private void cue(Cue cue, int line) {
        if (cue.text().isEmpty()) {
            faults.add(new Fault(line, "the cue has no words"));
        }
        if (cue.text().contains(ARROW)) {
            faults.add(new Fault(line, "an empty line is missing before the next cue"));
        }
        if (cue.end() <= cue.start()) {
            faults.add(new Fault(line, "the cue ends before it starts"));
        }
        if (!cues.isEmpty() && cue.start() < cues.getLast().start()) {
            faults.add(new Fault(line, "the cue starts before the one above it"));
        }
        if (cue.end() > length) {
            faults.add(new Fault(
                    line,
                    "the cue ends after the medium, which is %d.%03d seconds long"
                            .formatted(length / 1000, length % 1000)));
        }
        cues.add(cue);
    }

    private static long milliseconds(String time) {
        String[] parts = time.split("[:.]", -1);
        long hours = parts.length == 4 ? Long.parseLong(parts[0]) : 0;
        long minutes = Long.parseLong(parts[parts.length - 3]);
        long seconds = Long.parseLong(parts[parts.length - 2]);
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Long.parseLong(parts[parts.length - 1]);
    }
}
