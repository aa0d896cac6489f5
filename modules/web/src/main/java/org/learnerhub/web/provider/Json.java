package org.learnerhub.web.provider;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Everything that is written as JSON: members in their order, null where nothing is known, times as the contract has them. */
final class Json {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule().addSerializer(Instant.class, new Moments()))
            .build();

    private Json() {}

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Three fractional digits and Z. */
    static String text(Instant moment) {
        return TIME.format(moment);
    }

    private static final class Moments extends ValueSerializer<Instant> {

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(text(moment));
        }
    }
}
