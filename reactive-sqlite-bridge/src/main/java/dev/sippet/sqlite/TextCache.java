package dev.sippet.sqlite;

import dev.sippet.sqlite.text.SqlText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that were read before, so that a statement of every day costs a look-up. */
final class TextCache {

    private final Map<String, SqlText> texts;

    TextCache(int limit) {
        this.texts = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, SqlText> eldest) {
                return size() > limit;
            }
        };
    }

    synchronized SqlText read(String sql) {
        if (sql == null) {
            throw new IllegalArgumentException("SQL must not be null");
        }
        SqlText known = texts.get(sql);
        if (known == null) {
            known = SqlText.of(sql);
            texts.put(sql, known);
        }
        return known;
    }
}
