package dev.sippet.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import dev.sippet.session.Deferred;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Jackson 2: a {@link Deferred} is its value where it is loaded, and absent where it is not; the other way round, what is there is
 * loaded, and what is absent is not. Jackson finds it by itself where it is told to look for modules.
 */
public final class Jackson2Module extends Module {

    /** The module. */
    public Jackson2Module() {}

    @Override
    public String getModuleName() {
        return "sippet";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson asks for the class of what it reads, and has no type for its argument
    public void setupModule(SetupContext context) {
        JsonInclude.Include absent = JsonInclude.Include.NON_EMPTY;
        context.configOverride(Deferred.class)
                .setInclude(JsonInclude.Value.construct(absent, JsonInclude.Include.ALWAYS));
        context.addSerializers(new SimpleSerializers(List.of(new Writing(null))));
        SimpleDeserializers reading = new SimpleDeserializers();
        reading.addDeserializer((Class<Object>) (Class<?>) Deferred.class, new Reading(false, null));
        context.addDeserializers(reading);
    }

    private static final class Writing extends JsonSerializer<Deferred<?>> implements ContextualSerializer {
        private final @Nullable BeanProperty property;

        Writing(@Nullable BeanProperty property) {
            this.property = property;
        }

        @Override
        @SuppressWarnings("unchecked") // a class has no arguments
        public Class<Deferred<?>> handledType() {
            return (Class<Deferred<?>>) (Class<?>) Deferred.class;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider context, @Nullable BeanProperty property) {
            return new Writing(property);
        }

        @Override
        public boolean isEmpty(SerializerProvider context, Deferred<?> deferred) {
            return !deferred.isLoaded();
        }

        @Override
        public void serialize(Deferred<?> deferred, JsonGenerator json, SerializerProvider context) throws IOException {
            Object value = value(deferred);
            if (value == null) context.defaultSerializeNull(json);
            else context.findContentValueSerializer(value.getClass(), property).serialize(value, json, context);
        }

        @Override
        public void serializeWithType(
                Deferred<?> deferred, JsonGenerator json, SerializerProvider context, TypeSerializer type)
                throws IOException {
            Object value = value(deferred);
            if (value == null) context.defaultSerializeNull(json);
            else
                context.findContentValueSerializer(value.getClass(), property)
                        .serializeWithType(value, json, context, type);
        }

        private static @Nullable Object value(Deferred<?> deferred) {
            Object loaded = deferred.tryGet().orElse(null);
            return loaded instanceof Optional<?> optional ? optional.orElse(null) : loaded;
        }
    }

    private static final class Reading extends JsonDeserializer<Deferred<?>> implements ContextualDeserializer {
        private final boolean optional;
        private final @Nullable JsonDeserializer<Object> values;

        Reading(boolean optional, @Nullable JsonDeserializer<Object> values) {
            this.optional = optional;
            this.values = values;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType inside = context.getContextualType().containedTypeOrUnknown(0);
            boolean maybe = inside.hasRawClass(Optional.class);
            JavaType value = maybe ? inside.containedTypeOrUnknown(0) : inside;
            return new Reading(maybe, context.findContextualValueDeserializer(value, property));
        }

        @Override
        public Deferred<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Object value = Objects.requireNonNull(values).deserialize(json, context);
            return optional ? Deferred.of(Optional.ofNullable(value)) : Deferred.of(value);
        }

        /** A null says that there is no value where there may be none, and nothing where there always is one. */
        @Override
        public Deferred<?> getNullValue(DeserializationContext context) {
            return optional ? Deferred.of(Optional.empty()) : Deferred.unloaded();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Deferred.unloaded();
        }
    }
}
