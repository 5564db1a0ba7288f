package dev.sippet.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Jackson 3: a {@link Deferred} is its value where it is loaded, and absent where it is not; the other way round, what is there is
 * loaded, and what is absent is not. Jackson finds it by itself where it is told to look for modules.
 */
public final class Jackson3Module extends JacksonModule {

    /** The module. */
    public Jackson3Module() {}

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

    private static final class Writing extends ValueSerializer<Deferred<?>> {
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
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Writing(property);
        }

        @Override
        public boolean isEmpty(SerializationContext context, Deferred<?> deferred) {
            return !deferred.isLoaded();
        }

        @Override
        public void serialize(Deferred<?> deferred, JsonGenerator json, SerializationContext context) {
            Object value = value(deferred);
            if (value == null) context.defaultSerializeNullValue(json);
            else context.findContentValueSerializer(value.getClass(), property).serialize(value, json, context);
        }

        @Override
        public void serializeWithType(
                Deferred<?> deferred, JsonGenerator json, SerializationContext context, TypeSerializer type) {
            Object value = value(deferred);
            if (value == null) context.defaultSerializeNullValue(json);
            else
                context.findContentValueSerializer(value.getClass(), property)
                        .serializeWithType(value, json, context, type);
        }

        private static @Nullable Object value(Deferred<?> deferred) {
            Object loaded = deferred.tryGet().orElse(null);
            return loaded instanceof Optional<?> optional ? optional.orElse(null) : loaded;
        }
    }

    private static final class Reading extends ValueDeserializer<Deferred<?>> {
        private final boolean optional;
        private final @Nullable ValueDeserializer<Object> values;

        Reading(boolean optional, @Nullable ValueDeserializer<Object> values) {
            this.optional = optional;
            this.values = values;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType inside = context.getContextualType().containedTypeOrUnknown(0);
            boolean maybe = inside.hasRawClass(Optional.class);
            JavaType value = maybe ? inside.containedTypeOrUnknown(0) : inside;
            return new Reading(maybe, context.findContextualValueDeserializer(value, property));
        }

        @Override
        public Deferred<?> deserialize(JsonParser json, DeserializationContext context) {
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
