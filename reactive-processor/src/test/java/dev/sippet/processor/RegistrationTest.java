package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Compilers and Gradle find the processor by themselves. */
class RegistrationTest {
    @Test
    void compilersFindIt() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(ModelProcessor.class);
    }

    @Test
    void gradleKnowsThatEachFileComesFromOneRecord() throws IOException {
        String name = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(ModelProcessor.class.getName() + ",isolating");
        }
    }
}
