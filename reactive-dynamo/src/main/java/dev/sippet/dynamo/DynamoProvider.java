package dev.sippet.dynamo;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;

/** Opens drivers for {@code dynamodb://region}. */
public final class DynamoProvider implements Driver.Provider {

    @Override
    public boolean accepts(String scheme) {
        return scheme.equals("dynamodb");
    }

    @Override
    public Driver open(Settings settings) {
        DynamoOptions options = DynamoOptions.of(settings);
        return new DynamoDriver(options.client(), true, options.limits(), options.newTables());
    }
}
