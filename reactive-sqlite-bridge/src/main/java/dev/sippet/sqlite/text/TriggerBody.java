package dev.sippet.sqlite.text;

/** Knows the one place where a semicolon does not end a command: between BEGIN and END of CREATE TRIGGER. */
final class TriggerBody {

    private boolean trigger;
    private boolean open;
    private int cases;

    boolean open() {
        return open;
    }

    void word(Tokens tokens, int position) {
        if (position <= 3 && tokens.is("TRIGGER")) {
            trigger = true;
        } else if (trigger && tokens.is("BEGIN")) {
            open = true;
        } else if (open && tokens.is("CASE")) {
            cases++;
        } else if (open && tokens.is("END")) {
            open = cases > 0;
            cases = Math.max(0, cases - 1);
        }
    }
}
