package reminders;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The app's own process, beside the receiver's: journal_probe.cpp. */
final class JournalProbe implements Closeable {
    private final Process process;
    private final PrintWriter commands;
    private final BufferedReader answers;

    JournalProbe(String program) {
        try {
            process = new ProcessBuilder(program)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        commands = new PrintWriter(process.getOutputStream(), true);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    void open(File folder) {
        ask("open", folder);
    }

    /** The answer's lines. */
    List<String> ask(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        commands.println(line);
        List<String> all = new ArrayList<>();
        try {
            for (String answer = answers.readLine(); !".".equals(answer); answer = answers.readLine()) {
                if (answer == null || answer.startsWith("!")) {
                    throw new AssertionError(line + ": " + answer);
                }
                all.add(answer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    String askOne(Object... words) {
        List<String> all = ask(words);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " lines, and not one");
        }
        return all.get(0);
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.destroy();
    }
}
