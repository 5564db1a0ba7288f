package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.binding.BindMarkersFactory;
import org.springframework.r2dbc.core.binding.BindMarkersFactoryResolver.BindMarkerFactoryProvider;

/** Tells Spring, which finds it by itself, how SQLite marks parameters. Nothing else loads this class. */
public final class SqliteBindMarkers implements BindMarkerFactoryProvider {

    @Override
    public @Nullable BindMarkersFactory getBindMarkers(ConnectionFactory factory) {
        String product = factory.getMetadata().getName();
        return product.equals("SQLite") || product.equals("Turso") ? BindMarkersFactory.indexed("?", 1) : null;
    }
}
