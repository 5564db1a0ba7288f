package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Target;
import dev.sippet.session.Deferred;

/** Joins devices and labels, and is found from both sides. */
@Model(target = Target.DYNAMODB)
public record DeviceLabel(
        @Key(Key.Role.PARTITION) String deviceName,
        @Key(Key.Role.SORT) @Index String labelName,
        @BelongsTo(key = "deviceName", references = "name") Deferred<Device> device,
        @BelongsTo(key = "labelName", references = "name") Deferred<Label> label) {}
